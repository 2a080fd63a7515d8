// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** Where copies of a store's files lie: a folder `backups` beside them. A copy is named for its file and the moment it is of. */
namespace BackupFolder
{
QString of(const QString &path);
/** `data.2026-11-25T224500Z.db` for data.db. */
QString copyAt(const QString &path, qint64 moment);
/** `data.before-version-2.db`: what was there before the program that brought version 2 changed it. */
QString beforeVersion(const QString &path, int version);
/** The folder that takes in what lies at @p path when another file takes its place. */
QString replacedAt(const QString &path, qint64 moment);
/** All copies of @p path that were made at a moment, the newest first. */
QStringList copies(const QString &path);
/** The moment of a copy, in UTC seconds; 0 when its name says none. */
qint64 momentOf(const QString &copy);
}
