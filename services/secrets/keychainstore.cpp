// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainstore.h"

#include "services/secrets/keychaindesk.h"

namespace
{
using Answer = KeychainErrand::Answer;

/** What @p desk answers to @p errand. */
QFuture<Answer> sent(KeychainDesk *desk, KeychainErrand errand)
{
    const auto asker = std::make_shared<QPromise<Answer>>();
    asker->start();
    errand.askers = {asker};
    QMetaObject::invokeMethod(
        desk, [desk, errand] { desk->take(errand); }, Qt::QueuedConnection);
    return asker->future();
}

Outcome outcomeOf(const Answer &answer)
{
    if (!answer)
        return answer.error();
    return std::monostate();
}
}

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds patience)
    : m_desk(new KeychainDesk(service, patience))
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

KeychainStore::~KeychainStore()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Answer> KeychainStore::read(const QString &name)
{
    return sent(m_desk, {.kind = KeychainErrand::Kind::Read, .name = name});
}

QFuture<Outcome> KeychainStore::write(const QString &name, const QByteArray &secret)
{
    return sent(m_desk, {.kind = KeychainErrand::Kind::Write, .name = name, .secret = secret}).then(outcomeOf);
}

QFuture<Outcome> KeychainStore::remove(const QString &name)
{
    return sent(m_desk, {.kind = KeychainErrand::Kind::Remove, .name = name}).then(outcomeOf);
}
