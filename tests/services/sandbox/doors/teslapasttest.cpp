// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/tesladesktop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
qint64 sumOf(const QJsonArray &rows, const QString &name)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[name].toInteger();
    return sum;
}

/** A sum of parts of a row. */
qint64 of(const QJsonValue &row, const QStringList &names)
{
    qint64 sum = 0;
    for (const QString &name : names)
        sum += row[name].toInteger();
    return sum;
}
}

TEST(TeslaPastTest, aDayHasARowForEachFiveMinutesAndClocksChange)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.energy(u"day"_s, u"2026-03-04T00:00:00+01:00"_s, u"2026-03-04T23:59:59+01:00"_s).size(), 288);
    EXPECT_EQ(tesla.energy(u"day"_s, u"2025-03-30T00:00:00+01:00"_s, u"2025-03-30T23:59:59+02:00"_s).size(), 276);
    const QJsonArray longest = tesla.energy(u"day"_s, u"2025-10-26T00:00:00+02:00"_s, u"2025-10-26T23:59:59+01:00"_s);
    EXPECT_EQ(longest.size(), 300);
    EXPECT_EQ(longest[24][u"timestamp"_s], u"2025-10-26T02:00:00+02:00"_s);
    EXPECT_EQ(longest[36][u"timestamp"_s], u"2025-10-26T02:00:00+01:00"_s);
}

TEST(TeslaPastTest, otherPeriodsHaveDaysMonthsAndYears)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.energy(u"week"_s, u"2026-02-23T00:00:00+01:00"_s, u"2026-03-01T23:59:59+01:00"_s).size(), 7);
    EXPECT_EQ(tesla.energy(u"month"_s, u"2026-02-01T00:00:00+01:00"_s, u"2026-02-28T23:59:59+01:00"_s).size(), 28);
    const QJsonArray year = tesla.energy(u"year"_s, u"2025-01-01T00:00:00+01:00"_s, u"2025-12-31T23:59:59+01:00"_s);
    EXPECT_EQ(year.size(), 12);
    EXPECT_EQ(year[6][u"timestamp"_s], u"2025-07-01T00:00:00+02:00"_s);
    EXPECT_EQ(tesla.energy(u"lifetime"_s, u"2010-01-01T00:00:00+01:00"_s, u"2026-12-31T23:59:59+01:00"_s).size(), 4);
}

TEST(TeslaPastTest, todayEndsNow)
{
    TeslaDesktop tesla;

    const QJsonArray rows = tesla.energy(u"day"_s, u"2026-03-05T00:00:00+01:00"_s, u"2026-03-05T23:59:59+01:00"_s);

    EXPECT_EQ(rows.last()[u"timestamp"_s], u"2026-03-05T13:25:00+01:00"_s);
    EXPECT_TRUE(tesla.energy(u"day"_s, u"2026-03-06T00:00:00+01:00"_s, u"2026-03-06T23:59:59+01:00"_s).isEmpty());
}

TEST(TeslaPastTest, inEachRowTheFlowsFit)
{
    TeslaDesktop tesla;
    for (const QJsonValue &row : tesla.energy(u"day"_s, u"2025-06-11T00:00:00+02:00"_s, u"2025-06-11T23:59:59+02:00"_s)) {
        EXPECT_EQ(
            row[u"solar_energy_exported"_s].toInteger(),
            of(row,
               {u"grid_energy_exported_from_solar"_s, u"battery_energy_imported_from_solar"_s, u"consumer_energy_imported_from_solar"_s}));
        EXPECT_EQ(row[u"grid_energy_imported"_s].toInteger(),
                  of(row, {u"consumer_energy_imported_from_grid"_s, u"battery_energy_imported_from_grid"_s}));
        EXPECT_EQ(row[u"battery_energy_exported"_s].toInteger(),
                  of(row, {u"consumer_energy_imported_from_battery"_s, u"grid_energy_exported_from_battery"_s}));
        EXPECT_EQ(row[u"total_home_usage"_s].toInteger(),
                  of(row,
                     {u"consumer_energy_imported_from_grid"_s,
                      u"consumer_energy_imported_from_solar"_s,
                      u"consumer_energy_imported_from_battery"_s}));
    }
}

TEST(TeslaPastTest, daysAndMonthsTellTheSame)
{
    TeslaDesktop tesla;
    const QJsonArray days = tesla.energy(u"month"_s, u"2025-06-01T00:00:00+02:00"_s, u"2025-06-30T23:59:59+02:00"_s);
    const QJsonArray month = tesla.energy(u"year"_s, u"2025-06-01T00:00:00+02:00"_s, u"2025-06-30T23:59:59+02:00"_s);

    ASSERT_EQ(month.size(), 1);
    const qint64 solar = sumOf(days, u"solar_energy_exported"_s);
    EXPECT_GT(solar, 300'000);
    EXPECT_NEAR(double(solar), month[0][u"solar_energy_exported"_s].toDouble(), 100);
}

TEST(TeslaPastTest, totalsOf0MayBeLeftOut)
{
    TeslaDesktop usual, bare({.noZeroTotals = true});
    const auto night = [](TeslaDesktop &tesla) {
        return tesla.energy(u"day"_s, u"2026-03-04T00:00:00+01:00"_s, u"2026-03-04T00:04:59+01:00"_s)[0].toObject();
    };

    EXPECT_EQ(night(usual)[u"total_solar_generation"_s], 0);
    EXPECT_FALSE(night(bare).contains(u"total_solar_generation"_s));
    EXPECT_TRUE(night(bare).contains(u"total_home_usage"_s));
}

TEST(TeslaPastTest, rowsMayBeNullAndWeeksNoPeriod)
{
    EXPECT_TRUE(TeslaDesktop({.noSeries = true}).home(u"calendar_history?kind=energy&period=day"_s)[u"time_series"_s].isNull());
    TeslaDesktop tesla({.noWeek = true});

    const SandboxAnswer answer = tesla.get(tesla.site + u"calendar_history?kind=energy&period=week"_s);

    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(answer.body.contains("Period must either be 'day', 'month', 'year', or 'lifetime"));
}

TEST(TeslaPastTest, whatIsNoTimeOrKindIsRefused)
{
    TeslaDesktop tesla;
    for (const QString &query : {u"kind=energy&period=day&start_date=2026-03-04"_s,
                                 u"kind=energy&period=day&end_date=yesterday"_s,
                                 u"kind=power&period=day"_s,
                                 u"kind=energy"_s})
        EXPECT_EQ(tesla.get(tesla.site + u"calendar_history?"_s + query).status, 400) << qPrintable(query);
    EXPECT_EQ(tesla.get(tesla.site + u"telemetry_history?kind=x"_s).status, 400);
}
