// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/repairplan.h"

#include "models/values/division.h"
#include "models/values/readingsummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostDecimals = 6;
constexpr qint64 mostReadings = 1'000'000; // nearly two years of minutes
constexpr qint64 week = 7 * 86'400;

Error cannot(const QString &reason, const QString &found = {})
{
    return {Error::Kind::CannotRepair, {.field = reason, .found = found}, {}, {}};
}

/** The decimals that the values of @p readings have, as far as they are kept. */
int decimalsOf(const Readings &readings)
{
    const int finest = readings.tails.empty() ? readings.exponent : std::min(readings.exponent, readings.tailExponent);
    return std::clamp(-finest, 0, mostDecimals);
}

/** A repair being worked out. */
class Work
{
public:
    Work(const RepairRequest &request, const RepairPlan::Ground &ground)
        : m_request(request)
        , m_ground(ground)
        , m_around(ground.around)
        , m_first(indexAt(request.range.start))
        , m_end(indexAt(request.range.end))
    {
    }

    Result<Readings> readings()
    {
        const auto found = places();
        if (!found)
            return found.error();
        switch (m_request.method) {
        case RepairMethod::Interpolate:
            return interpolated(*found);
        case RepairMethod::Week:
            return ofOtherWeek(*found);
        case RepairMethod::Value:
            return typed(*found);
        case RepairMethod::Total:
            return spread(*found);
        }
        Q_UNREACHABLE();
    }

private:
    using Places = std::vector<Interval>;

    std::size_t indexAt(qint64 instant) const
    {
        return std::size_t(std::ranges::lower_bound(m_around.starts, instant) - m_around.starts.begin());
    }
    bool hasBefore() const { return m_first > 0; }
    bool hasAfter() const { return m_end < m_around.size(); }

    /** The grid that the readings of the stretch and the nearest on both sides lie on. */
    std::optional<Grid> grid() const
    {
        Readings near;
        for (std::size_t i = m_first - hasBefore(); i < m_end + hasAfter(); ++i)
            near.append(m_around.interval(i), 0);
        return gridOf(near);
    }

    Result<Places> places()
    {
        m_grid = grid();
        Places places;
        if (!m_grid) {
            for (std::size_t i = m_first; i < m_end; ++i)
                places.push_back(m_around.interval(i));
        } else {
            const qint64 step = m_grid->step;
            const qint64 first = m_grid->phase + ceilDivided(m_request.range.start - m_grid->phase, step) * step;
            if ((m_request.range.end - first) / step >= mostReadings)
                return cannot(u"many"_s, QString::number(mostReadings));
            for (qint64 start = first; start < m_request.range.end; start += step)
                places.push_back({start, start + step});
        }
        if (places.empty())
            return cannot(m_around.size() > 0 && !m_grid ? u"irregular"_s : u"nothing"_s);
        return places;
    }

    Readings begun(int exponent) const
    {
        Readings readings;
        readings.unit = m_around.unit;
        readings.exponent = exponent;
        return readings;
    }

    /** Adds @p value; answers whether it fits. */
    static bool add(Readings &readings, const Interval &place, const Decimal &value)
    {
        const auto mantissa = value.mantissaAt(readings.exponent);
        constexpr Int128 most = std::numeric_limits<qint64>::max();
        if (!mantissa || *mantissa > most || *mantissa < -most)
            return false;
        readings.append(place, qint64(*mantissa), Quality::Repaired);
        return true;
    }

    Result<Readings> interpolated(const Places &places) const
    {
        if (!m_grid)
            return cannot(u"irregular"_s);
        if (!hasBefore() || !hasAfter())
            return cannot(u"neighbours"_s);
        const std::size_t before = m_first - 1;
        const qint64 steps = (m_around.starts[m_end] - m_around.starts[before]) / m_grid->step;
        const int decimals = decimalsOf(m_around);
        Readings readings = begun(-decimals);
        for (const Interval &place : places) {
            const qint64 k = (place.start - m_around.starts[before]) / m_grid->step;
            const Decimal weighed = m_around.value(before) * (steps - k) + m_around.value(m_end) * k;
            if (!add(readings, place, weighed.quotient(steps, decimals)))
                return cannot(u"digits"_s);
        }
        return readings;
    }

    Result<Readings> ofOtherWeek(const Places &places) const
    {
        if (!m_grid)
            return cannot(u"irregular"_s);
        const Readings &other = m_ground.otherWeek;
        Readings readings = begun(other.exponent);
        readings.tailExponent = other.tailExponent;
        qint64 absent = 0;
        for (const Interval &place : places) {
            const qint64 start = RepairPlan::sameHour(place.start, m_request.weeks, m_ground.zone);
            const auto i = std::size_t(std::ranges::lower_bound(other.starts, start) - other.starts.begin());
            if (i == other.size() || other.interval(i) != Interval{start, start + place.length()} || other.isMissing(i)) {
                ++absent;
                continue;
            }
            readings.append(place, other.values[i], Quality::Repaired);
            if (!other.tails.empty()) {
                readings.tails.resize(readings.size(), 0);
                readings.tails.back() = other.tails[i];
            }
        }
        if (absent > 0)
            return cannot(u"week"_s, QString::number(absent));
        return readings;
    }

    Result<Readings> typed(const Places &places) const
    {
        Readings readings = begun(std::min(0, m_request.amount.exponent()));
        for (const Interval &place : places) {
            if (!add(readings, place, m_request.amount))
                return cannot(u"digits"_s);
        }
        return readings;
    }

    Result<Readings> spread(const Places &places) const
    {
        if (m_around.unit.isMean())
            return cannot(u"mean"_s);
        const int decimals = std::max(decimalsOf(m_around), -m_request.amount.exponent());
        const auto whole = m_request.amount.mantissaAt(-decimals);
        Int128 time = 0;
        for (const Interval &place : places)
            time += place.length();
        Readings readings = begun(-decimals);
        Int128 elapsed = 0;
        Int128 given = 0;
        for (const Interval &place : places) {
            elapsed += place.length();
            Int128 share = 0;
            if (!whole || __builtin_mul_overflow(*whole, elapsed, &share))
                return cannot(u"digits"_s);
            const Int128 due = share / time - (share % time < 0);
            if (!add(readings, place, Decimal(due - given, -decimals)))
                return cannot(u"digits"_s);
            given = due;
        }
        return readings;
    }

    const RepairRequest &m_request;
    const RepairPlan::Ground &m_ground;
    const Readings &m_around;
    const std::size_t m_first; // of the readings within the range
    const std::size_t m_end;
    std::optional<Grid> m_grid;
};
}

Result<Readings> RepairPlan::readings(const RepairRequest &request, const Ground &ground)
{
    return Work(request, ground).readings();
}

qint64 RepairPlan::sameHour(qint64 start, int weeks, const SiteZone &zone)
{
    const QDate day = zone.dateAt(start);
    const int second = zone.secondOfDayAt(start);
    const std::vector<qint64> there = zone.instantsAt(day.addDays(7 * weeks), second);
    if (there.empty())
        return start + weeks * week;
    const std::vector<qint64> here = zone.instantsAt(day, second);
    const auto turn = std::size_t(std::ranges::find(here, start) - here.begin());
    return there[std::min(turn, there.size() - 1)];
}

RepairSum RepairPlan::sum(const Readings &readings)
{
    const SeriesInfo info = ReadingSummary::of({}, {}, readings);
    return {info.readings, info.total};
}
