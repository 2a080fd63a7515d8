// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/memorystore.h"

QFuture<Result<std::optional<QByteArray>>> MemoryStore::read(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    const auto secret = m_secrets.constFind(name);
    return QtFuture::makeReadyFuture(Result<std::optional<QByteArray>>(secret == m_secrets.cend() ? std::nullopt : std::optional(*secret)));
}

QFuture<Outcome> MemoryStore::write(const QString &name, const QByteArray &secret)
{
    const std::lock_guard guard(m_mutex);
    m_secrets.insert(name, secret);
    return QtFuture::makeReadyFuture(Outcome(std::monostate()));
}

QFuture<Outcome> MemoryStore::remove(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    m_secrets.remove(name);
    return QtFuture::makeReadyFuture(Outcome(std::monostate()));
}

bool MemoryStore::has(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    return m_secrets.contains(name);
}
