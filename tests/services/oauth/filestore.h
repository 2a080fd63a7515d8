// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secretstore.h"

/** Keeps secrets in files, which outlive a process that is killed. */
class FileStore : public SecretStore
{
public:
    explicit FileStore(const QString &folder);

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    /** What happens at these moments. */
    std::function<void()> onRead = [] {};
    std::function<void()> beforeWrite = [] {};
    std::function<void()> afterWrite = [] {};

private:
    QString pathOf(const QString &name) const;

    const QString m_folder;
};
