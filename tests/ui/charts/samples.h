// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/period.h"

/** Made-up charts that look like those of a home with sun, battery and grid. */
namespace Samples
{
const SiteZone &rome();
/** A series whose values come from @p value at each index; NaN is a gap. */
std::shared_ptr<ChartSeries> series(SeriesKind kind, std::size_t count, const std::function<double(std::size_t)> &value);
/** Stacked daily or hourly energy of @p period: solar, battery and import up, export down. */
std::shared_ptr<ChartData> energy(const Period &period, Step step, int seed);
/** Power of @p period by @p step seconds: solar, home and export below. */
std::shared_ptr<ChartData> power(const Period &period, int step, int seed);
}
