// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/memorystore.h"

#include <QObject>

/** Secrets in the keychain and, where that keeps none, in memory as long as the program runs. */
class KeptSecrets : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeptSecrets(SecretStore &keychain, QObject *parent = nullptr);

    /** One that only memory has, or else what the keychain says. */
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    /** Is never an error: what the keychain does not keep stays here. */
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    bool isForThisRun(const QString &name) { return m_memory.has(name); }

private:
    SecretStore &m_keychain;
    MemoryStore m_memory;
};
