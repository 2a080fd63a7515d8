// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/serieskey.h"

#include <QList>

/** What readings came from. */
struct ReadingSource
{
    QString name; /**< of the file, without its folder */
    QString digest; /**< SHA-256 of the file, in hexadecimal digits */
    qint64 added = 0; /**< UTC seconds */

    bool operator==(const ReadingSource &) const = default;
};

/** One reading of which two sources say different things. */
struct DifferingReading
{
    Interval interval;
    Decimal winning;
    Decimal losing;

    bool operator==(const DifferingReading &) const = default;
};

/** How far two sources agree on the time that both tell of. */
struct OverlapDifference
{
    qint64 common = 0; /**< readings of the same time in both */
    qint64 differing = 0; /**< those of another value */
    qint64 apart = 0; /**< readings of the loser that do not count since the winner's lie over them with other bounds */
    std::optional<DifferingReading> largest;
    QList<DifferingReading> first; /**< the first few that differ */

    bool operator==(const OverlapDifference &) const = default;
};

/** Two sources of one series that tell of the same time. */
struct Overlap
{
    SeriesKey key;
    QString name; /**< of the series, as files call it */
    Unit unit;
    ReadingSource winner; /**< whose readings count */
    ReadingSource loser;
    bool isChosen = false; /**< the winner wins because the user prefers it; else because it came later */
    Interval range; /**< that both tell of */
    OverlapDifference difference;
    Decimal total; /**< of the series over the range as it counts now; of means their mean over time */
    Decimal otherTotal; /**< the same if the loser were preferred */

    bool operator==(const Overlap &) const = default;
};

namespace Overlaps
{
/** Where @p winning and @p losing, in order and within the same range, say different things. */
OverlapDifference difference(const Readings &winning, const Readings &losing);
}
