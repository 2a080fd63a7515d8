// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxserver.h"

#include <QTemporaryDir>

/** What the demo stands on: a sandbox of its own, and a folder that is gone with the program. */
struct DemoGround
{
    SandboxServer sandbox;
    QTemporaryDir folder;

    QString store() const { return folder.filePath(QStringLiteral("data.db")); }
};
