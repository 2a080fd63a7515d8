// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <QSqlDatabase>
#include <QSqlError>

/** How SQLite's files are opened, and what its answers mean. */
namespace SqliteConnection
{
/** AsItLies takes no lock and looks at no log beside the file: for files that nobody writes. */
enum class Mode { ReadWrite, ReadOnly, AsItLies };

/** Opens @p path on @p connection. Answers whether it did. */
bool open(QSqlDatabase &connection, const QString &path, Mode mode, int busyMilliseconds);
/** Whether there are pages in the log beside @p path that are not in the file yet. */
bool hasLog(const QString &path);
/** What SQLite's answer means for the user. */
Error::Kind kindOf(const QSqlError &error, const QString &path);
}
