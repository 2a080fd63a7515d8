// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/decimal.h"

#include <optional>

/** What a period's bars add up to, in the chart's unit. Nothing where there is no reading. */
struct HistoryTotals
{
    std::optional<Decimal> solar;
    std::optional<Decimal> imported;
    std::optional<Decimal> exported;
    std::optional<Decimal> used; /**< by the home, its car included; what a plain meter counted where there are no flows */
    std::optional<Decimal> selfSufficient; /**< share of what was used that did not come from the grid, 0 to 1 */
    std::optional<Decimal> highest; /**< bar of all series together */
    Interval highestInterval;
    qint64 covered = 0; /**< bars with readings */
    qint64 lastCovered = -1; /**< the index of the last of them */
    qint64 bars = 0;

    /** @p data not stacked, so that solar is all that the roof made. Null data gives no totals. */
    static HistoryTotals of(const std::shared_ptr<const ChartData> &data);
    /** Of the bars from the first up to, not including, the end. */
    static HistoryTotals of(const ChartData &data, qint64 first, qint64 end);
    /** There is solar, a battery or export beside import, so that flows can be told apart. */
    bool hasFlows() const { return solar || exported; }
};
