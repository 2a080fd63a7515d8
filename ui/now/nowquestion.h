// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/homeseries.h"
#include "models/values/sitezone.h"
#include "models/values/tariff.h"

/** What the Now page asks the store: six hours of power, and the day's energy beside that of the day before. */
struct NowQuestion
{
    QString site; /**< empty: all */
    HomeSeries series; /**< of the hours */
    HomeSeries daySeries; /**< of the day, and the one before */
    Interval hours; /**< up to now; where there is nothing of them, the last six that there is something of */
    Interval day; /**< from midnight to the end of the hours */
    Interval dayBefore;
    std::optional<Tariff> tariff;

    /** Nothing where no electricity of @p site was ever read. */
    static std::optional<NowQuestion> of(const QString &site, const QList<SeriesInfo> &series, const SiteZone &zone, qint64 now);
};
