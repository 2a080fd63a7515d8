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

/** Those that have this number, in order of start and length, of equal ones the last. */
std::vector<EspiReading> sortedOnce(const std::vector<EspiReading> &readings, const Column &column)
{
    std::vector<EspiReading> sorted;
    std::ranges::copy_if(
        readings, std::back_inserter(sorted), [&](const EspiReading &reading) { return reading.*column.mantissa != noReading; });
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

Result<EspiColumns::Columns> columns(const std::vector<EspiReading> &readings, const Column &column, const Unit &unit, int exponent,
                                     const QString &path)
{
    const std::vector<EspiReading> sorted = sortedOnce(readings, column);
    const auto told = std::ranges::count_if(readings, [&](const EspiReading &reading) { return reading.*column.mantissa != noReading; });
    int decimals = 0;
    for (const EspiReading &reading : sorted)
        decimals = std::max<int>(decimals, reading.*column.decimals);

    Readings result;
    result.unit = unit;
    result.exponent = exponent - decimals;
    for (const EspiReading &reading : sorted) {
        const Decimal number(reading.*column.mantissa, -(reading.*column.decimals));
        const auto mantissa = number.mantissaAt(-decimals);
        if (!mantissa || *mantissa <= noReading || *mantissa > std::numeric_limits<qint64>::max())
            return badValue(column.name, number.toString(), reading.line, path);
        result.starts.push_back(reading.start);
        result.lengths.push_back(reading.length);
        result.values.push_back(qint64(*mantissa));
        result.qualities.push_back(reading.quality);
    }
    if (std::ranges::all_of(result.qualities, [](Quality quality) { return quality == Quality::Measured; }))
        result.qualities.clear();
    return EspiColumns::Columns{std::move(result), told - qint64(sorted.size())};
}
}

Result<std::vector<EspiReading>> EspiColumns::readingsOf(const EspiFeed &feed, const EspiMeter &meter, const EspiReadingType &type,
                                                         const QString &path)
{
    const Quality usual = type.quality ? EspiCodes::quality(*type.quality) : Quality::Measured;
    std::vector<EspiReading> readings;
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
