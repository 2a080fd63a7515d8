// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/chartseries.h"

#include "models/values/division.h"

namespace
{
constexpr int hour = 3600;
constexpr int longDay = 25 * hour;
constexpr int shownDecimals = 3; /**< of energy and power that had to be divided: thousandths of Wh and W */
constexpr qint64 mostValues = 20'000'000;

std::shared_ptr<ChartSeries> begun(const StoredSeries &series, qint64 repaired)
{
    auto shown = std::make_shared<ChartSeries>();
    shown->key = series.key;
    shown->name = series.name;
    shown->repaired = repaired;
    shown->below = series.key.kind == SeriesKind::Export || series.key.kind == SeriesKind::BatteryCharge;
    return shown;
}

/** The mantissa of @p value at @p exponent, rounded if it has to be, when it fits into 64 bits. */
std::optional<qint64> fitted(const Decimal &value, int exponent)
{
    const auto mantissa = value.rounded(-exponent).mantissaAt(exponent);
    constexpr Int128 most = std::numeric_limits<qint64>::max();
    return mantissa && -most <= *mantissa && *mantissa <= most ? std::optional(qint64(*mantissa)) : std::nullopt;
}

/** Numbers in one column: at the finest exponent any of them has, or at the first that all fit at. */
struct Column
{
    int exponent = 0;
    std::vector<qint64> mantissas;
};

template<typename ValueAt>
Column column(std::size_t size, ValueAt valueAt)
{
    Column column;
    for (std::size_t i = 0; i < size; ++i)
        column.exponent = std::min(column.exponent, valueAt(i).exponent());
    for (;; ++column.exponent) {
        column.mantissas.clear();
        column.mantissas.reserve(size);
        for (std::size_t i = 0; i < size; ++i) {
            const auto mantissa = fitted(valueAt(i), column.exponent);
            if (!mantissa)
                break;
            column.mantissas.push_back(*mantissa);
        }
        if (column.mantissas.size() == size)
            return column;
    }
}

/** @p readings as they are shown on a line, each by its own length. */
Column lineColumn(const Readings &readings)
{
    const bool isEnergy = readings.unit.kind == Unit::Kind::WattHour;
    const auto factorOf = [&](std::size_t i) { return isEnergy ? hour / readings.lengths[i] : 1; };
    const auto isExact = [&](std::size_t i) { return !isEnergy || hour % readings.lengths[i] == 0; };
    Column plain{readings.exponent, {}};
    plain.mantissas.reserve(readings.size());
    qint32 length = 0;
    qint64 factor = 1;
    for (std::size_t i = 0; i < readings.size() && readings.tails.empty(); ++i) {
        if (readings.lengths[i] != length) { // seldom: dividing is what takes time
            if (!isExact(i))
                break;
            length = readings.lengths[i];
            factor = factorOf(i);
        }
        qint64 mantissa = 0;
        if (__builtin_mul_overflow(readings.values[i], factor, &mantissa))
            break;
        plain.mantissas.push_back(mantissa);
    }
    if (plain.mantissas.size() == readings.size())
        return plain;
    return column(readings.size(), [&](std::size_t i) {
        return isExact(i) ? readings.value(i) * factorOf(i) : (readings.value(i) * hour).quotient(readings.lengths[i], shownDecimals);
    });
}

Decimal barValue(const StoredSeries &series, const IntervalSum &sum)
{
    if (series.unit.isPower())
        return sum.total.quotient(hour, shownDecimals);
    return series.isMean() ? sum.mean() : sum.total;
}
}

Unit ChartSeriesMaker::shownUnit(const Unit &unit, ChartData::Form form)
{
    if (form == ChartData::Form::Bars && unit.kind == Unit::Kind::Watt)
        return {Unit::Kind::WattHour, {}};
    if (form == ChartData::Form::Lines && unit.kind == Unit::Kind::WattHour)
        return {Unit::Kind::Watt, {}};
    return unit;
}

std::shared_ptr<const ChartSeries> ChartSeriesMaker::bars(const StoredSeries &series, const std::vector<IntervalSum> &sums, qint64 repaired)
{
    auto shown = begun(series, repaired);
    Column values = column(sums.size(), [&](std::size_t i) { return sums[i].isEmpty() ? Decimal() : barValue(series, sums[i]); });
    shown->exponent = values.exponent;
    shown->values = std::move(values.mantissas);
    bool areMeasured = true;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].isEmpty())
            shown->values[i] = noReading;
        else
            areMeasured = areMeasured && sums[i].quality() == Quality::Measured;
    }
    if (!areMeasured) {
        for (const IntervalSum &sum : sums)
            shown->qualities.push_back(sum.isEmpty() ? Quality::Missing : sum.quality());
    }
    return shown;
}

Result<std::shared_ptr<const ChartSeries>> ChartSeriesMaker::line(const StoredSeries &series, const Readings &readings, qint64 repaired)
{
    if (readings.size() == 0)
        return std::shared_ptr<const ChartSeries>();
    const auto [shortest, longest] = std::ranges::minmax(readings.lengths);
    if (shortest != longest && shortest > longDay)
        return std::shared_ptr<const ChartSeries>();
    auto shown = begun(series, repaired);
    shown->start = readings.starts.front();
    shown->step = shortest;
    const qint64 count = ceilDivided(readings.interval(readings.size() - 1).end - shown->start, shortest);
    if (count > mostValues)
        return Error{Error::Kind::TooLarge, {.field = QStringLiteral("values"), .found = QString::number(count)}};

    const Column values = lineColumn(readings);
    const bool areMeasured = std::ranges::all_of(readings.qualities, [](Quality quality) { return quality == Quality::Measured; });
    shown->exponent = values.exponent;
    shown->values.resize(std::size_t(count), noReading);
    if (!areMeasured)
        shown->qualities.resize(std::size_t(count), Quality::Missing);
    const auto cellAt = [&](qint64 instant) { return std::size_t(ceilDivided(instant - shown->start, shortest)); };
    qint64 until = shown->start;
    std::size_t next = 0; // the cell at `until`
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Interval reading = readings.interval(i);
        const std::size_t begin = reading.start == until ? next : cellAt(reading.start);
        next = reading.length() == shortest ? begin + 1 : cellAt(reading.end);
        until = reading.end;
        for (std::size_t cell = begin; cell < std::min(next, shown->values.size()); ++cell) {
            shown->values[cell] = values.mantissas[i];
            if (!areMeasured)
                shown->qualities[cell] = readings.quality(i);
        }
    }
    shown->pyramid = Pyramid(shown->values);
    return std::shared_ptr<const ChartSeries>(std::move(shown));
}
