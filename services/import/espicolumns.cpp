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

/** What is known of all readings of a column before it is made. */
struct Look
{
    qint64 told = 0; /**< that have the number */
    bool areAllTold = true;
    bool isInOrder = true; /**< of start and length, none twice, as most are */
    bool isMeasured = true;
    int decimals = 0; /**< the most */
};

Look lookAt(const EspiColumns::Runs &runs, const Column &column)
{
    Look look;
    std::pair before(noReading, qint32(0));
    for (const auto &run : runs) {
        for (const EspiReading &reading : run) {
            const bool isTold = reading.*column.mantissa != noReading;
            look.told += isTold;
            look.areAllTold = look.areAllTold && isTold;
            look.isInOrder = look.isInOrder && before < place(reading);
            look.isMeasured = look.isMeasured && reading.quality == Quality::Measured;
            look.decimals = std::max<int>(look.decimals, isTold ? reading.*column.decimals : 0);
            before = place(reading);
        }
    }
    return look;
}

/** Those that have this number, in order of start and length, of equal ones the last. */
std::vector<EspiReading> sortedOnce(const EspiColumns::Runs &runs, const Column &column)
{
    std::vector<EspiReading> sorted;
    for (const auto &run : runs)
        std::ranges::copy_if(
            run, std::back_inserter(sorted), [&](const EspiReading &reading) { return reading.*column.mantissa != noReading; });
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

/** The columns of @p runs, which are in order and all have the number. */
Result<Readings> columnsOf(const EspiColumns::Runs &runs, const Look &look, const Column &column, const QString &path)
{
    Readings result;
    result.starts.reserve(std::size_t(look.told));
    result.lengths.reserve(std::size_t(look.told));
    result.values.reserve(std::size_t(look.told));
    for (const auto &run : runs) {
        for (const EspiReading &reading : run) {
            const auto mantissa = mantissaOf(reading, column, look.decimals);
            if (!mantissa) {
                const Decimal number(reading.*column.mantissa, -(reading.*column.decimals));
                return badValue(column.name, number.toString(), reading.line, path);
            }
            result.starts.push_back(reading.start);
            result.lengths.push_back(reading.length);
            result.values.push_back(*mantissa);
            if (!look.isMeasured)
                result.qualities.push_back(reading.quality);
        }
    }
    return result;
}

Result<EspiColumns::Columns> columns(const EspiColumns::Runs &runs, const Column &column, const Unit &unit, int exponent,
                                     const QString &path)
{
    Look look = lookAt(runs, column);
    const qint64 told = look.told;
    EspiColumns::Runs used = runs;
    std::vector<EspiReading> sorted;
    if (!look.areAllTold || !look.isInOrder) {
        sorted = sortedOnce(runs, column);
        used = {sorted};
        look = lookAt(used, column);
    }
    auto result = columnsOf(used, look, column, path);
    if (!result)
        return result.error();
    EspiColumns::Columns columns{*std::move(result), told - look.told};
    columns.readings.unit = unit;
    columns.readings.exponent = exponent - look.decimals;
    return columns;
}
}

Result<EspiColumns::Runs> EspiColumns::completed(EspiFeed &feed, const EspiMeter &meter, const EspiReadingType &type, const QString &path)
{
    const Quality usual = type.quality ? EspiCodes::quality(*type.quality) : Quality::Measured;
    Runs runs;
    for (const int block : meter.blocks) {
        qint64 next = feed.blocks[block].start;
        for (EspiReading &reading : feed.blocks[block].readings) {
            if (reading.start == noReading)
                reading.start = next;
            if (reading.length == 0)
                reading.length = type.intervalLength;
            if (reading.quality == Quality::Missing)
                reading.quality = usual;
            if (reading.start == noReading || reading.length == 0)
                return badValue(reading.length == 0 ? u"duration"_s : u"start"_s, {}, reading.line, path);
            next = reading.start + reading.length;
        }
        runs.emplace_back(feed.blocks[block].readings);
    }
    return runs;
}

Result<EspiColumns::Columns> EspiColumns::values(const Runs &readings, const Unit &unit, int exponent, const QString &path)
{
    return columns(readings, {&EspiReading::value, &EspiReading::valueDecimals, u"value"_s}, unit, exponent, path);
}

Result<EspiColumns::Columns> EspiColumns::costs(const Runs &readings, const Unit &currency, const QString &path)
{
    return columns(readings, {&EspiReading::cost, &EspiReading::costDecimals, u"cost"_s}, currency, costExponent, path);
}
