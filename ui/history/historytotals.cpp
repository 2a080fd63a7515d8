// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytotals.h"

namespace
{
/** The sum of all series of one kind; nothing when there is no reading of any. */
std::optional<Decimal> sum(const ChartData &data, SeriesKind kind, qint64 first, qint64 end)
{
    std::optional<Decimal> sum;
    for (const auto &series : data.series) {
        if (series->key.kind != kind)
            continue;
        for (std::size_t i = std::size_t(first); i < std::size_t(end); ++i) {
            if (series->values[i] != noReading)
                sum = sum.value_or(Decimal()) + Decimal(series->values[i], series->exponent);
        }
    }
    return sum;
}

/** What the series above the zero line come to in bar @p i; what the home used as a whole counts rather than its parts. */
std::optional<Decimal> height(const ChartData &data, std::size_t i)
{
    const bool hasHome = std::ranges::any_of(data.series, [](const auto &series) { return series->key.kind == SeriesKind::Home; });
    std::optional<Decimal> height;
    for (const auto &series : data.series) {
        const bool counts = hasHome ? series->key.kind == SeriesKind::Home : !series->below;
        if (counts && series->values[i] != noReading)
            height = height.value_or(Decimal()) + Decimal(series->values[i], series->exponent);
    }
    return height;
}
}

HistoryTotals HistoryTotals::of(const std::shared_ptr<const ChartData> &data)
{
    return data ? of(*data, 0, qint64(data->intervals.size())) : HistoryTotals();
}

HistoryTotals HistoryTotals::of(const ChartData &data, qint64 first, qint64 end)
{
    HistoryTotals totals;
    totals.solar = sum(data, SeriesKind::Solar, first, end);
    totals.imported = sum(data, SeriesKind::Import, first, end);
    totals.exported = sum(data, SeriesKind::Export, first, end);
    std::optional<Decimal> all;
    totals.bars = end - first;
    for (qint64 i = first; i < end; ++i) {
        const auto height = ::height(data, std::size_t(i));
        if (!height)
            continue;
        ++totals.covered;
        totals.lastCovered = i;
        all = all.value_or(Decimal()) + *height;
        if (!totals.highest || *height > *totals.highest) {
            totals.highest = height;
            totals.highestInterval = data.intervals[std::size_t(i)];
        }
    }
    totals.used = all;
    if (all && totals.hasFlows()) {
        const Decimal nothing;
        totals.used = *all - totals.exported.value_or(nothing) - sum(data, SeriesKind::BatteryCharge, first, end).value_or(nothing);
        if (*totals.used > nothing) {
            const double share = 1 - totals.imported.value_or(nothing).toDouble() / totals.used->toDouble();
            totals.selfSufficient = Decimal(qRound64(std::clamp(share, 0.0, 1.0) * 1000), -3);
        }
    }
    return totals;
}
