// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/longform.h"
#include "services/tables/csvwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
constexpr int tables = 10'000;
constexpr int seed = 20261126;

const QStringList names{u"Home"_s,
                        u"=cmd|' /C calc'!A0"_s,
                        u"../../x"_s,
                        u"Via Verdi 8"_s,
                        u"<script>"_s,
                        u"]]>&"_s,
                        u"\uff1dfull"_s,
                        u"a,b\"c\nd"_s,
                        u"\u202eevil"_s,
                        u"-"_s,
                        u"\t\r\n"_s,
                        u"%1%n"_s};
const QList<Unit> units{{Unit::Kind::WattHour, {}},
                        {Unit::Kind::Watt, {}},
                        {Unit::Kind::Therm, {}},
                        {Unit::Kind::CubicMetre, {}},
                        {Unit::Kind::CubicFoot, {}},
                        {Unit::Kind::UsGallon, {}},
                        {Unit::Kind::Litre, {}},
                        {Unit::Kind::Percent, {}},
                        {Unit::Kind::Money, "EUR"}};

/** Made-up readings as any source might leave them in the store. */
class Maker
{
public:
    explicit Maker(int seed)
        : m_random(seed)
    {
        for (const QByteArray id : {"Europe/Rome", "America/Los_Angeles", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"})
            m_zones.append(*SiteZone::withId(id));
    }

    const SiteZone &zone() { return of(m_zones); }

    qint64 between(qint64 least, qint64 most) { return std::uniform_int_distribution<qint64>(least, most)(m_random); }
    bool oneIn(int times) { return between(1, times) == 1; }
    template<typename T>
    const T &of(const QList<T> &list)
    {
        return list[between(0, list.size() - 1)];
    }

    /** Steps with gaps, missing and estimated ones, values of every size and sign, some with tails, some uneven. */
    Readings readings(const Unit &unit)
    {
        Readings readings{.unit = unit, .exponent = int(between(-9, 3))};
        const bool hasTails = oneIn(4);
        readings.tailExponent = hasTails ? readings.exponent - 17 : 0;
        const qint64 step = of(QList<qint64>{1, 60, 900, 1800, 3600, 86400, 2'592'000});
        const qint64 largest = hasTails ? 999'999'999'999'999'999 : of(QList<qint64>{9, 99'999, std::numeric_limits<qint64>::max()});
        const bool isUneven = oneIn(5);
        qint64 start = between(0, 4'000'000'000);
        for (qint64 count = between(1, 12); count > 0; --count) {
            start += step * (oneIn(5) ? between(1, 400) : 1);
            const qint64 length = isUneven ? between(1, step) : step;
            const bool isMissing = oneIn(8);
            const qint64 value = isMissing ? noReading : between(oneIn(2) ? -largest : 0, largest);
            readings.append({start, start + length}, value, oneIn(3) ? Quality(between(0, 3)) : Quality::Measured);
            if (hasTails) // of the value's own sign, as importers leave them
                readings.tails.push_back(isMissing ? 0 : (value < 0 ? -1 : 1) * between(0, 99'999'999'999'999'999));
        }
        return readings;
    }

private:
    std::mt19937_64 m_random;
    QList<SiteZone> m_zones;
};

/** The same readings as values; how many digits go into which column is nobody's business. */
QList<LongRow> rowsOf(const Readings &readings)
{
    QList<LongRow> rows;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto value = readings.isMissing(i) ? std::nullopt : std::optional(readings.value(i));
        rows.append({readings.interval(i), value, readings.quality(i)});
    }
    return rows;
}

/** A table of up to three places with up to three series each, and the readings in it. */
struct Table
{
    QList<LongSeries> series;
    QList<Readings> readings;
    QStringList sites;
};

Table tableOf(Maker &maker)
{
    Table table;
    const SiteZone &zone = maker.zone();
    for (qint64 site = maker.between(1, 3); site > 0; --site) {
        const QString slug = slugOf(maker.of(names)) + QString::number(site);
        table.sites.append(slug);
        for (qint64 part = maker.between(1, 3); part > 0; --part) {
            const SeriesKey key{slug, maker.of(SeriesKinds::all()), slugOf(maker.of(names)) + QString::number(part)};
            const Unit unit = maker.of(units);
            table.readings.append(maker.readings(unit));
            table.series.append(LongTable::of({.key = key, .name = maker.of(names), .unit = unit}, table.readings.last(), zone));
        }
    }
    return table;
}

void expectReadBack(const Table &table, const QByteArray &csv)
{
    for (const QString &site : table.sites) {
        const auto file = LongForm::parse(csv, u"all.csv"_s, {.site = site, .zone = "UTC"});
        ASSERT_TRUE(file) << csv.constData() << file.error().place.line << qPrintable(file.error().place.field);
        qsizetype next = 0;
        for (qsizetype i = 0; i < table.series.size(); ++i) {
            const SeriesKey &key = table.series[i].key;
            if (key.site != site)
                continue;
            ASSERT_LT(next, file->series.size());
            const ImportedSeries &series = file->series[next++];
            EXPECT_EQ((SeriesKey{site, series.kind, series.part}), key);
            EXPECT_EQ(series.readings.unit, table.readings[i].unit);
            ASSERT_EQ(rowsOf(series.readings), rowsOf(table.readings[i])) << csv.constData();
        }
        EXPECT_EQ(next, file->series.size());
    }
}
}

TEST(LongFormRoundTripTest, whatIsImportedIsWhatWasExported)
{
    Maker maker(seed);
    for (int i = 0; i < tables && !testing::Test::HasFailure(); ++i) {
        const Table table = tableOf(maker);
        QBuffer csv;
        csv.open(QBuffer::WriteOnly);
        ASSERT_TRUE(CsvWriter::write(csv, table.series));

        expectReadBack(table, csv.data());
    }
}
