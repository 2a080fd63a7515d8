// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secretstore.h"

#include <QHash>
#include <QObject>

/** Secrets in the keychain and, where that keeps none, in memory as long as the program runs. */
class KeptSecrets : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeptSecrets(SecretStore &keychain, QObject *parent = nullptr);
    ~KeptSecrets() override;

    /** One that only memory has, or else what the keychain says. */
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    /** Is never an error: what the keychain does not keep stays here. */
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    bool isForThisRun(const QString &name) const { return m_memory.contains(name); }

private:
    SecretStore &m_keychain;
    QHash<QString, QByteArray> m_memory;
};
