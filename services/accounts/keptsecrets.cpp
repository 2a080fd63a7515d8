// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/keptsecrets.h"

#include "services/deliver.h"

using Read = Result<std::optional<QByteArray>>;

KeptSecrets::KeptSecrets(SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

KeptSecrets::~KeptSecrets()
{
    for (QByteArray &secret : m_memory)
        secret.fill('\0');
}

QFuture<Read> KeptSecrets::read(const QString &name)
{
    if (m_memory.contains(name))
        return QtFuture::makeReadyFuture(Read(m_memory[name]));
    return m_keychain.read(name);
}

QFuture<Outcome> KeptSecrets::write(const QString &name, const QByteArray &secret)
{
    m_memory.insert(name, secret);
    auto promise = std::make_shared<QPromise<Outcome>>();
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
