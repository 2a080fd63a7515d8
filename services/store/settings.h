// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QHash>

class StoreThread;

/** What the user has set on this machine: name to text. Held in the `local` file, never in a world-readable one. */
class Settings
{
public:
    explicit Settings(StoreThread &thread);

    QFuture<Result<QHash<QString, QString>>> all();
    QFuture<Outcome> save(const QString &name, const QString &value);
    QFuture<Outcome> remove(const QString &name);

private:
    StoreThread &m_thread;
};
