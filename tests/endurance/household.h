// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/store/storefile.h"

#include <QStringList>

/** Work on a store that can be checked without the store: what any reading comes to is known from its time alone. */
namespace Household
{
/** How far the work had come, by what was told of it. */
struct Progress
{
    qint64 imports = 0;
    qint64 appends = 0;
    qint64 backups = 0;

    qint64 all() const { return imports + appends + backups; }
};

constexpr int readingsInAFile = 300;
constexpr int readingsInAnAppend = 15;

const SeriesKey &imported(); /**< on a grid */
const SeriesKey &exported(); /**< the same readings without a grid */
const SeriesKey &appended(); /**< minutes that come a few at a time */
qint64 valueOf(const SeriesKey &key, qint64 start);
ImportedFile fileNumber(qint64 number);
ImportedFile appendNumber(qint64 number);

/** A connection that writes to the store at @p path, which is made if it is not there. Throws StoreFault. */
std::unique_ptr<Database> opened(const QString &path);
/** Does what comes after @p done: an import, an append or a backup. Throws StoreFault, and then nothing was done. */
void work(Database &database, const QString &path, Progress &done);
/** What is wrong with the store at @p path after @p told was told of, one more of each being possible. Then @p told is what is
 *  there. Opens the store as the program would. */
QStringList faults(const QString &path, Progress &told);
}
