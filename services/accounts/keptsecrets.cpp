// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/keptsecrets.h"

#include "services/deliver.h"

KeptSecrets::KeptSecrets(SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

QFuture<Result<std::optional<QByteArray>>> KeptSecrets::read(const QString &name)
{
    return m_memory.has(name) ? m_memory.read(name) : m_keychain.read(name);
}

QFuture<Outcome> KeptSecrets::write(const QString &name, const QByteArray &secret)
{
    m_memory.write(name, secret);
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    deliver(m_keychain.write(name, secret), this, [this, promise, name](const Outcome &outcome) {
        if (outcome)
            m_memory.remove(name);
        promise->addResult(Outcome(std::monostate()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Outcome> KeptSecrets::remove(const QString &name)
{
    m_memory.remove(name);
    return m_keychain.remove(name);
}
