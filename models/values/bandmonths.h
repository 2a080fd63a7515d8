// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/buckets.h"
#include "models/values/italianbands.h"
#include "models/values/sitezone.h"

#include <array>

/** A stretch of a month in one band of Italian tariffs. */
struct BandStretch
{
    Interval time;
    QDate month; /**< its first day */
    ItalianBand band = ItalianBand::F3;
};

/** The energy of a month by band, counted out of readings. */
struct BandMonth
{
    QDate first;
    std::array<double, 3> wattHours{}; /**< F1, F2, F3; not a number: no reading */
    bool isWhole = false; /**< there are readings of all of it */

    double sum() const { return wattHours[0] + wattHours[1] + wattHours[2]; }
};

/** Counts energy by band. */
namespace BandMonths
{
/** The months from the one of @p first up to, not including, that of @p end, cut wherever the band changes. */
std::vector<BandStretch> stretches(QDate first, QDate end, const SiteZone &zone);
/** What the readings of some series come to together; each gathered into @p stretches. */
QList<BandMonth> sums(const std::vector<BandStretch> &stretches, const QList<SeriesBuckets> &series);
}
