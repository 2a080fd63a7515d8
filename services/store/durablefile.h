// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What the store does to files and folders as wholes: on the disk when it returns, for the owner only, or a StoreFault. */
namespace DurableFile
{
/** Makes @p folder and those above it that are not there. */
void makeFolder(const QString &folder);
/** Makes an empty file, unless it is there. */
void make(const QString &path);
/** Sees to it that the content of @p path outlives a power cut. */
void sync(const QString &path);
/** Gives @p from the name @p to, in place of what had it. */
void rename(const QString &from, const QString &to);
/** Gives what @p path names the name @p other, too; where the disk knows no second names, copies it. */
void keepAs(const QString &path, const QString &other);
/** Removes @p path if it is there. */
void remove(const QString &path);
}
