// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secretstore.h"

#include <QHash>

#include <mutex>

/** Keeps secrets for as long as it is there, and nowhere else. May be asked from any thread. */
class MemoryStore : public SecretStore
{
public:
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    bool has(const QString &name);

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};
