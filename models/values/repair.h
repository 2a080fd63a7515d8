// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/readings.h"
#include "models/values/serieskey.h"

#include <QMetaType>

/** Where the readings of a repair come from. */
enum class RepairMethod : quint8 {
    Interpolate, /**< a straight line between the readings on both sides */
    Week, /**< the same hours of another week */
    Value, /**< one typed value for each reading */
    Total, /**< one typed amount, spread over the time */
};

/** What is to be replaced, and by what. */
struct RepairRequest
{
    SeriesKey key;
    Interval range; /**< the readings that start in it are replaced */
    RepairMethod method = RepairMethod::Interpolate;
    int weeks = -1; /**< of Week: how many later; those before are negative */
    Decimal amount; /**< of Value and Total, in the kept unit */

    bool operator==(const RepairRequest &) const = default;
};

/** Some readings of a series, counted and added up. */
struct RepairSum
{
    qint64 readings = 0;
    Decimal total; /**< in the kept unit; of means their mean over time */

    bool operator==(const RepairSum &) const = default;
};

/** What a repair would do, found out without doing it. */
struct RepairPreview
{
    RepairRequest request;
    Unit unit;
    Readings before; /**< as they count now; a gap has none */
    Readings after;
    RepairSum was;
    RepairSum is;
    ChartPair chart; /**< what would be there in front of what is, as lines; may be empty */
};

/** A repair that was made once; it stays on record when it is undone. */
struct RepairEntry
{
    qint64 id = 0;
    RepairRequest request;
    QString name; /**< of the series, as files call it */
    Unit unit;
    RepairSum was; /**< what was there when it was made */
    RepairSum is;
    qint64 made = 0; /**< UTC seconds */
    std::optional<qint64> undone; /**< since when it does not count */

    bool operator==(const RepairEntry &) const = default;
};

namespace RepairMethods
{
QList<RepairMethod> all();
QString name(RepairMethod method); /**< interpolate, week, value, total */
std::optional<RepairMethod> fromName(const QString &name);
}
