// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <random>

/** Changes a database file as failing disks and memory do. */
namespace Damage
{
/** How many readings lie on each page. */
using Map = QMap<qint64, qint64>;

struct Done
{
    QString what;
    qint64 readings = 0; /**< that lie on the pages that were changed */
};

/** Where the readings of an undamaged store lie. */
Map mapOf(const QString &path);
/** Changes the file @p path, or the log beside it, in one of many ways. */
Done strike(const QString &path, const Map &map, std::mt19937_64 &dice);
}
