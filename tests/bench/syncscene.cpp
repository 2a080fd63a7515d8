// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/syncscene.h"

#include "services/sandbox/doors/demoaccess.h"
#include "ui/iconprovider.h"

#include <QFile>
#include <QPromise>
#include <QQmlComponent>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto noLimits = R"({"limits": [{"name": "reads", "most": 1000000, "seconds": 60}]})";

QFuture<Result<Accounts *>> here(Accounts &accounts)
{
    return QtFuture::makeReadyFuture(Result<Accounts *>(&accounts));
}
}

SyncScene::SyncScene()
    : m_accounts(providers(), {m_store, m_secrets, m_http, m_clock})
    , m_session(m_store,
                {.open = [this] { return here(m_accounts); },
                 .browse = [](const QUrl &) { return false; },
                 .hasAny = [] { return QtFuture::makeReadyFuture(true); }},
                QDateTime::currentDateTime)
{
    m_engine.addImageProvider(u"icons"_s, new IconProvider);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
}

SyncScene::~SyncScene() = default;

Providers SyncScene::providers()
{
    for (const QString &provider : {u"digiwatt"_s, u"tesla"_s}) {
        QFile file(m_folder.filePath(provider + u".json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(noLimits) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
    if (!m_sandbox.listen())
        qFatal("no port");
    return Providers::read(m_folder.path())->at(m_sandbox.address());
}

void SyncScene::open(const QString &page)
{
    QQmlComponent main(&m_engine, QUrl(u"qrc:/qt/qml/Wattglass/Main.qml"_s));
    m_window.reset(qobject_cast<QQuickWindow *>(main.createWithInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}})));
    if (!m_window)
        qFatal("%s", qPrintable(main.errorString()));
    m_session.begin();
    m_session.settle();
    m_window->setProperty("page", page);
    m_window->show();
}

QFuture<Result<Account>> SyncScene::signIn(const QString &provider)
{
    const auto promise = std::make_shared<QPromise<Result<Account>>>();
    const auto finish = [promise](const Result<Account> &account) {
        promise->addResult(account);
        promise->finish();
    };
    promise->start();
    m_connection = m_accounts.connectTo(provider, DemoAccess::credentials(provider, m_sandbox.address()));
    Connection *const connection = m_connection.get();
    connect(connection, &Connection::pageReady, this, [this, connection](const QUrl &page) {
        connection->paste(m_sandbox.consent(page).toString(QUrl::FullyEncoded));
    });
    connect(connection, &Connection::done, this, finish, Qt::QueuedConnection);
    connection->begin();
    return promise->future();
}
