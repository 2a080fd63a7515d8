// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/fakeservices.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

FakeServices::FakeServices(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

AccountsGround FakeServices::ground()
{
    const auto open = [this]() -> QFuture<Result<Accounts *>> {
        const Outcome listening = sandbox.listen();
        if (!listening)
            return QtFuture::makeReadyFuture(Result<Accounts *>(listening.error()));
        const Providers there = Providers::read({})->at(sandbox.address());
        m_accounts = std::make_unique<Accounts>(there, AccountTools{m_store, keychain, m_http, m_clock});
        return QtFuture::makeReadyFuture(Result<Accounts *>(m_accounts.get()));
    };
    return {open, [this](const QUrl &page) { return browse(page); }};
}

bool FakeServices::browse(const QUrl &page)
{
    pages.append(page);
    if (!hasBrowser)
        return false;
    if (page.host() == u"127.0.0.1"_s) {
        auto *network = new QNetworkAccessManager(this);
        network->get(QNetworkRequest(sandbox.consent(page)));
    }
    return true;
}
