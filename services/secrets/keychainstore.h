// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secretstore.h"

#include <QThread>

#include <chrono>

class KeychainDesk;

/** Keeps secrets in the keychain of the desktop, and nowhere else. A process has one in its life: the library behind it stays with the
 *  thread that was the first to ask.
 */
class KeychainStore : public SecretStore
{
public:
    /** @p service is under what the keychain shows them. */
    explicit KeychainStore(const QString &service = QStringLiteral("Wattglass"),
                           std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~KeychainStore() override;
    Q_DISABLE_COPY_MOVE(KeychainStore)

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

private:
    QThread m_thread;
    KeychainDesk *const m_desk; /**< on that thread, as its library may block for half a second */
};
