// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** The log that SQLite keeps beside a file. SQLite reads it up to the first page that is not what was written, and is silent about
 *  what follows. */
namespace LogFile
{
/** How many commits follow such a page in the log beside @p path. One may be what a power cut left of a commit that nobody was
 *  told of, and is not counted. */
int lostCommits(const QString &path);
}
