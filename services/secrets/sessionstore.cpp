// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/sessionstore.h"

SessionStore::SessionStore(SecretStore &keychain)
    : m_keychain(keychain)
{
}

QFuture<Result<std::optional<QByteArray>>> SessionStore::read(const QString &name)
{
    return m_held->has(name) ? m_held->read(name) : m_keychain.read(name);
}

QFuture<Outcome> SessionStore::write(const QString &name, const QByteArray &secret)
{
    return m_keychain.write(name, secret).then([held = m_held, name, secret](const Outcome &outcome) {
        if (outcome)
            held->remove(name);
        else
            held->write(name, secret);
        return outcome;
    });
}

QFuture<Outcome> SessionStore::remove(const QString &name)
{
    m_held->remove(name);
    return m_keychain.remove(name);
}
