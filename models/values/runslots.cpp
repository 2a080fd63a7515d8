// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runslots.h"

#include <cmath>

namespace
{
constexpr int millionths = -6;

/** @p value in millionths, half to even where it is finer. */
qint64 inMillionths(const Decimal &value)
{
    return qint64(value.rounded(-millionths).mantissaAt(millionths).value_or(0));
}

std::optional<qint64> priceAt(qint64 at, const std::optional<Tariff> &tariff, const SiteZone &zone)
{
    const auto price = tariff ? tariff->rateAt(at, zone).buy : std::nullopt;
    return price ? std::optional(inMillionths(*price)) : std::nullopt;
}

/** Goes through stretches of time in order, along with slots. */
template<typename IntervalAt>
class Cursor
{
public:
    Cursor(std::size_t size, IntervalAt intervalAt)
        : m_size(size)
        , m_intervalAt(intervalAt)
    {
    }

    /** The stretch that all of @p slot lies in. */
    std::optional<std::size_t> at(const Interval &slot)
    {
        while (m_place < m_size && m_intervalAt(m_place).end <= slot.start)
            ++m_place;
        const bool isIn = m_place < m_size && m_intervalAt(m_place).intersected(slot) == slot;
        return isIn ? std::optional(m_place) : std::nullopt;
    }

private:
    std::size_t m_size;
    IntervalAt m_intervalAt;
    std::size_t m_place = 0;
};

std::optional<qint64> shareOf(const GreenStretch &stretch)
{
    return std::isnan(stretch.share) ? std::nullopt : std::optional(qint64(std::llround(stretch.share * 1e6)));
}

/** Grams, of which a pound has 453.59237. */
std::optional<qint64> gramsOf(const Readings &carbon, std::size_t i)
{
    if (carbon.isMissing(i))
        return {};
    const bool isPounds = carbon.unit.kind == Unit::Kind::PoundPerKilowattHour;
    return inMillionths(isPounds ? (carbon.value(i) * 45'359'237).shifted(-5) : carbon.value(i));
}
}

std::vector<RunSlot> RunSlots::of(const Interval &range, const std::optional<Tariff> &tariff, const SiteZone &zone,
                                  const Greenness &greenness, const Readings &carbon)
{
    Cursor stretches(std::size_t(greenness.stretches.size()), [&](std::size_t i) { return greenness.stretches[qsizetype(i)].time; });
    Cursor readings(carbon.size(), [&](std::size_t i) { return carbon.interval(i); });
    std::vector<RunSlot> all;
    for (qint64 at = range.start; at + step <= range.end; at += step) {
        const Interval slot{at, at + step};
        const auto stretch = stretches.at(slot);
        const auto reading = readings.at(slot);
        all.push_back({priceAt(at, tariff, zone),
                       stretch ? shareOf(greenness.stretches[qsizetype(*stretch)]) : std::nullopt,
                       reading ? gramsOf(carbon, *reading) : std::nullopt});
    }
    return all;
}
