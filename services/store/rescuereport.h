// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"

#include <QList>
#include <QString>

/** Readings that could not be had. */
struct LostStretch
{
    Interval when;
    qint64 readings = 0;

    bool operator==(const LostStretch &) const = default;
};

/** What became of one series. */
struct RescuedSeries
{
    QString id;
    qint64 readings = 0; /**< that there are now */
    qint64 fromBackup = 0; /**< of these, those that only a copy still had */
    QList<LostStretch> lost;
};

/** What a rescue did. */
struct RescueReport
{
    enum class Settings { Whole, FromBackup, BegunAnew };

    bool wasWhole = false; /**< the readings were not damaged, and nothing was done to them */
    Settings settings = Settings::Whole;
    QString kept; /**< where the damaged file lies now, as it was */
    qint64 backup = 0; /**< the moment of the copy that helped, in UTC seconds; 0 when there was none */
    QList<RescuedSeries> series; /**< by id */
    int lostCommits = 0; /**< changes that followed a break of the log; what they were nothing tells */
    qint64 missingPages = 0; /**< that a file which was cut short no longer has; what was in them may be on no list */
    qint64 nameless = 0; /**< readings that nothing tells the series of any more */

    qint64 lostReadings() const;
    bool isAnythingLost() const { return lostCommits > 0 || missingPages > 0 || lostReadings() > 0; }
};
