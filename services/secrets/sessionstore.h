// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/memorystore.h"

/** The store that the program uses. What the keychain does not keep is held for this run: a sign-in is not lost over it, and whoever
 *  asks is told so.
 */
class SessionStore : public SecretStore
{
public:
    /** @p keychain outlives it. */
    explicit SessionStore(SecretStore &keychain);

    /** What is held for this run comes first, for it is newer. */
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    /** The error says why the secret is held for this run only. */
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    /** Whether the secret is gone when the program ends. */
    bool isForThisRun(const QString &name) { return m_held->has(name); }

private:
    SecretStore &m_keychain;
    const std::shared_ptr<MemoryStore> m_held = std::make_shared<MemoryStore>();
};
