// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espicolumns.h"

#include "services/import/espicodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int costExponent = -5;

/** Which number of a reading goes into the column. */
struct Column
{
    qint64 EspiReading::*mantissa;
    qint8 EspiReading::*decimals;
    QString name;
};

Error badValue(const QString &field, const QString &found, int line, const QString &path)
{
    return Error{Error::Kind::BadValue, Place{path, line, field, found}, {}, {}};
}

auto place(const EspiReading &reading)
{
    return std::pair(reading.start, reading.length);
}

/** Whether they come in order of start and length and none comes twice, as most do. */
bool isInOrder(const std::vector<EspiReading> &readings)
{
    return std::ranges::adjacent_find(readings, std::greater_equal<>(), place) == readings.end();
}

/** In order of start and length, of equal ones the last. */
std::vector<EspiReading> sortedOnce(const std::vector<EspiReading> &readings)
{
    std::vector<EspiReading> sorted = readings;
    std::ranges::stable_sort(sorted, {}, place);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool isLast = i + 1 == sorted.size() || place(sorted[i]) != place(sorted[i + 1]);
        if (isLast)
            sorted[kept++] = sorted[i];
    }
    sorted.resize(kept);
    return sorted;
}

/** The mantissa that the column's number of @p reading has with so many decimals; nothing when 64 bits do not hold it. */
std::optional<qint64> mantissaOf(const EspiReading &reading, const Column &column, int decimals)
{
    if (reading.*column.decimals == decimals)
        return reading.*column.mantissa;
    const auto mantissa = Decimal(reading.*column.mantissa, -(reading.*column.decimals)).mantissaAt(-decimals);
    const bool fits = mantissa && *mantissa > noReading && *mantissa <= std::numeric_limits<qint64>::max();
    return fits ? std::optional(qint64(*mantissa)) : std::nullopt;
}

/** The columns of @p readings, which are in order and all have the number. */
Result<Readings> columnsOf(const std::vector<EspiReading> &readings, const Column &column, const Unit &unit, int exponent,
                           const QString &path)
{
    int decimals = 0;
    bool isMeasured = true;
    for (const EspiReading &reading : readings) {
        decimals = std::max<int>(decimals, reading.*column.decimals);
        isMeasured = isMeasured && reading.quality == Quality::Measured;
    }
    Readings result;
    result.unit = unit;
    result.exponent = exponent - decimals;
    result.starts.reserve(readings.size());
    result.lengths.reserve(readings.size());
    result.values.reserve(readings.size());
    for (const EspiReading &reading : readings) {
        const auto mantissa = mantissaOf(reading, column, decimals);
        if (!mantissa) {
            const Decimal number(reading.*column.mantissa, -(reading.*column.decimals));
            return badValue(column.name, number.toString(), reading.line, path);
        }
        result.starts.push_back(reading.start);
        result.lengths.push_back(reading.length);
        result.values.push_back(*mantissa);
        if (!isMeasured)
            result.qualities.push_back(reading.quality);
    }
    return result;
}

Result<EspiColumns::Columns> columns(const std::vector<EspiReading> &readings, const Column &column, const Unit &unit, int exponent,
                                     const QString &path)
{
    const auto isTold = [&](const EspiReading &reading) { return reading.*column.mantissa != noReading; };
    const bool areAllTold = std::ranges::all_of(readings, isTold);
    std::vector<EspiReading> told;
    if (!areAllTold)
        std::ranges::copy_if(readings, std::back_inserter(told), isTold);
    const std::vector<EspiReading> &all = areAllTold ? readings : told;
    auto result = isInOrder(all) ? columnsOf(all, column, unit, exponent, path) : columnsOf(sortedOnce(all), column, unit, exponent, path);
    if (!result)
        return result.error();
    const qint64 duplicates = qint64(all.size() - result->size());
    return EspiColumns::Columns{*std::move(result), duplicates};
}
}

Result<std::vector<EspiReading>> EspiColumns::readingsOf(const EspiFeed &feed, const EspiMeter &meter, const EspiReadingType &type,
                                                         const QString &path)
{
    const Quality usual = type.quality ? EspiCodes::quality(*type.quality) : Quality::Measured;
    std::vector<EspiReading> readings;
    std::size_t count = 0;
    for (const int block : meter.blocks)
        count += feed.blocks[block].readings.size();
    readings.reserve(count);
    for (const int block : meter.blocks) {
        qint64 next = feed.blocks[block].start;
        for (EspiReading reading : feed.blocks[block].readings) {
            if (reading.start == noReading)
                reading.start = next;
            if (reading.length == 0)
                reading.length = type.intervalLength;
            if (reading.quality == Quality::Missing)
                reading.quality = usual;
            if (reading.start == noReading || reading.length == 0)
                return badValue(reading.length == 0 ? u"duration"_s : u"start"_s, {}, reading.line, path);
            next = reading.start + reading.length;
            readings.push_back(reading);
        }
    }
    return readings;
}

Result<EspiColumns::Columns> EspiColumns::values(const std::vector<EspiReading> &readings, const Unit &unit, int exponent,
                                                 const QString &path)
{
    return columns(readings, {&EspiReading::value, &EspiReading::valueDecimals, u"value"_s}, unit, exponent, path);
}

Result<EspiColumns::Columns> EspiColumns::costs(const std::vector<EspiReading> &readings, const Unit &currency, const QString &path)
{
    return columns(readings, {&EspiReading::cost, &EspiReading::costDecimals, u"cost"_s}, currency, costExponent, path);
}
