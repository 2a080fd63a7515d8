// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/pricedenergy.h"
#include "services/store/seriesreader.h"
#include "ui/now/nowquestion.h"

/** The power in the interval that ends at this instant, UTC seconds. */
struct PowerMoment
{
    double watts = 0;
    qint64 at = 0;
};

/** What the store answers to the Now page. */
struct NowAnswer
{
    NowQuestion question;
    std::shared_ptr<const ChartData> line; /**< of what is used, all of it as one */
    std::optional<PowerMoment> used; /**< the newest; none in these hours */
    std::optional<PowerMoment> drawn; /**< from the grid */
    PricedEnergy usedInDay; /**< and what it costs were it all drawn */
    PricedEnergy drawnInDay;
    PricedEnergy usedDayBefore;

    /** Asks @p reader for all parts of @p question at once. */
    static QFuture<Result<NowAnswer>> ask(SeriesReader &reader, const NowQuestion &question);
};
