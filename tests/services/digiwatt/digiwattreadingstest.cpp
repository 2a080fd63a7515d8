// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattreadings.h"

#include "services/digiwatt/digiwattsync.h"
#include "tests/services/digiwatt/digiwattsample.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now({2025, 7, 22}, {10, 0}, Qt::UTC);

DigiwattSeries minutes(const QByteArray &data)
{
    const QByteArray body = R"({"status": 200, "data": {"electricity_data": {"index": ["2025-07-21T00:00:00Z", "2025-07-21T00:01:00Z"],
                               "columns": ["airConditioner", "fridge"], "data": )"
        + data + "}}}";
    const auto series = DigiwattPower::consumption(body, {{{u"1"_s}, u"yesterday"_s}, u"host"_s, now});
    EXPECT_TRUE(series) << (series ? "" : qPrintable(series.error().place.field));
    return series ? *series : DigiwattSeries();
}
}

TEST(DigiwattReadingsTest, areASeriesAnAppliance)
{
    const ImportedFile file = DigiwattReadings::appliances(minutes("[[82.5, 10], [550, 11]]"));

    ASSERT_EQ(file.series.size(), 2);
    EXPECT_EQ(file.zone, "Europe/Rome");
    EXPECT_EQ(file.series[0].part, u"air-conditioner");
    EXPECT_EQ(file.series[0].name, u"Air conditioner");
    EXPECT_EQ(file.series[0].readings.unit.kind, Unit::Kind::Watt);
    EXPECT_EQ(file.series[0].readings.value(0), Decimal(825, -1));
    EXPECT_EQ(file.series[0].readings.lengths, (std::vector<qint32>{60, 60}));
}

TEST(DigiwattReadingsTest, whatIsMissingIsNoReading)
{
    const ImportedFile file = DigiwattReadings::appliances(minutes("[[82, null], [550, NaN]]"));

    ASSERT_EQ(file.series.size(), 1);
    EXPECT_EQ(file.series[0].name, u"Air conditioner");
}

TEST(DigiwattSyncTest, keepsRelativePeriodsUnderTheDaysThatTheyMean)
{
    const auto aboutOf = [](const QDateTime &when) {
        for (const Fetch &fetch : DigiwattSync::plan({.now = when, .account = {{u"account_number"_s, u"1"_s}}})) {
            if (fetch.operation == u"habits"_s && fetch.arguments[u"period"_s] == u"last-week"_s)
                return fetch.about;
        }
        return QString();
    };

    EXPECT_EQ(aboutOf(now), u"2025-07-14/2025-07-20");
    EXPECT_EQ(aboutOf(now.addDays(7)), u"2025-07-21/2025-07-27");
    EXPECT_EQ(aboutOf(now.addMonths(1)), u"2025-08-11/2025-08-17");
}

TEST(DigiwattSyncTest, asksForLessOnceItHasAllThatTheServiceKeeps)
{
    const auto periodsOf = [](const QDateTime &last) {
        QStringList periods;
        for (const Fetch &fetch : DigiwattSync::plan({.now = now, .last = last, .account = {{u"account_number"_s, u"1"_s}}})) {
            if (fetch.operation == u"consumption"_s)
                periods.append(fetch.arguments[u"period"_s].toString());
        }
        return periods;
    };

    EXPECT_EQ(periodsOf({}), (QStringList{u"this-month"_s, u"last-seven-days"_s, u"last-month"_s}));
    EXPECT_EQ(periodsOf(now.addDays(-1)), (QStringList{u"last-seven-days"_s, u"last-month"_s}));
    EXPECT_EQ(periodsOf(now.addDays(-20)), (QStringList{u"this-month"_s, u"last-seven-days"_s, u"last-month"_s}));
}

TEST(DigiwattSyncTest, knowsNoHomeWithoutItsAccountNumber)
{
    const QList<Fetch> all = DigiwattSync::plan({.now = now});

    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].operation, u"greenness");
}
