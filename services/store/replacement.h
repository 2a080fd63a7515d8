// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Puts a whole new file in the place of a store's file. Whenever it is killed, there is the old file or the new one: what was
 *  begun for good is finished by whoever opens the store next.
 */
namespace Replacement
{
/** The name under which a file waits to take the place of @p path. What is under that name is whole. */
QString waiting(const QString &path);
/** Gives the file @p path, and the log beside it, further names in @p folder, so that they stay as they are. */
void keep(const QString &path, const QString &folder);
/** Puts what waits for the place of @p path there, if anything does. Nobody may have @p path open; throws a StoreFault of
 *  StoreLocked where another program has. */
void finish(const QString &path);
}
