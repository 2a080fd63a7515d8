// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/repairsuggestion.h"

#include "models/values/period.h"

#include <algorithm>

namespace
{
constexpr std::size_t fewestInWeek = 100;
constexpr std::size_t mostInSpike = 3;
constexpr Int128 factor = 8;

void addGaps(const Readings &readings, QList<RepairSuggestion> &found)
{
    qint64 end = readings.size() > 0 ? readings.starts.front() : 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const qint64 start = readings.starts[i];
        if (start > end) {
            const qint64 step = readings.lengths[i];
            const bool isKnown = readings.lengths[i - 1] == step && (start - end) % step == 0;
            found.append({.unit = readings.unit, .range = {end, start}, .readings = isKnown ? (start - end) / step : 0});
        }
        end = std::max(end, readings.interval(i).end);
    }
}

/** What 99 of 100 of these mantissas are not above, the three highest left aside. */
qint64 usualOf(std::vector<qint64> values)
{
    std::ranges::nth_element(values, values.end() - qsizetype(mostInSpike));
    values.resize(values.size() - mostInSpike);
    const auto place = values.begin() + qsizetype((values.size() - 1) * 99 / 100);
    std::ranges::nth_element(values, place);
    return *place;
}

/** Adds the spikes of readings [@p begin, @p end), which are those of one week. Tails are too small to matter. */
void addSpikes(const Readings &readings, std::size_t begin, std::size_t end, QList<RepairSuggestion> &found)
{
    if (end - begin < fewestInWeek)
        return;
    const std::vector<qint64> values(readings.values.begin() + qsizetype(begin), readings.values.begin() + qsizetype(end));
    const qint64 usual = usualOf(values);
    const Int128 limit = usual * factor;
    if (usual <= 0)
        return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::size_t after = i;
        while (after < values.size() && values[after] > limit)
            ++after;
        if (after > i && after - i <= mostInSpike) {
            const qint64 highest = *std::max_element(values.begin() + qsizetype(i), values.begin() + qsizetype(after));
            found.append({.kind = RepairSuggestion::Kind::Spike,
                          .unit = readings.unit,
                          .range = {readings.starts[begin + i], readings.interval(begin + after - 1).end},
                          .readings = qint64(after - i),
                          .highest = Decimal(highest, readings.exponent),
                          .usual = Decimal(usual, readings.exponent)});
        }
        i = std::max(i, after);
    }
}
}

QList<RepairSuggestion> RepairSuggestions::of(const Readings &readings, SeriesKind kind, const SiteZone &zone)
{
    QList<RepairSuggestion> found;
    addGaps(readings, found);
    if (readings.size() == 0 || kind == SeriesKind::Appliance || kind == SeriesKind::Charger)
        return found;
    const Interval span{readings.starts.front(), readings.starts.back() + 1};
    std::size_t begin = 0;
    for (const Interval &week : Calendar::buckets(span, Step::Week, zone, Qt::Monday)) {
        const auto end = std::size_t(std::ranges::lower_bound(readings.starts, week.end) - readings.starts.begin());
        addSpikes(readings, begin, end, found);
        begin = end;
    }
    std::ranges::stable_sort(found, {}, [](const RepairSuggestion &one) { return one.range.start; });
    return found;
}
