// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslareadings.h"

#include "services/tesla/teslasync.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime midnight({2026, 3, 5}, {0, 0}, Qt::UTC);
const Interval day{midnight.toSecsSinceEpoch(), midnight.addDays(1).toSecsSinceEpoch()};

/** Rows of what the sun gave, so many seconds after midnight each. */
TeslaEnergyHistory history(std::initializer_list<std::pair<int, std::optional<double>>> rows)
{
    TeslaEnergyHistory all;
    for (const auto &[second, wattHours] : rows)
        all.rows.append({.start = midnight.addSecs(second), .totalSolar = wattHours});
    return all;
}

Readings solarOf(const TeslaEnergyHistory &history, const QDateTime &now = midnight.addDays(1))
{
    const ImportedFile file = TeslaReadings::energy(history, day, now);
    return file.series.isEmpty() ? Readings() : file.series.constFirst().readings;
}
}

TEST(TeslaReadingsTest, areAsLongAsTheNextRowIsAway)
{
    const Readings solar = solarOf(history({{0, 12}, {300, 13.5}, {600, 14}}));

    ASSERT_EQ(solar.size(), 3);
    EXPECT_EQ(solar.lengths, (std::vector<qint32>{300, 300, 300}));
    EXPECT_EQ(solar.value(1), Decimal(135, -1));
    EXPECT_EQ(solar.unit.kind, Unit::Kind::WattHour);
}

TEST(TeslaReadingsTest, aRowThatStandsAloneIsOfTheWholeDay)
{
    EXPECT_EQ(solarOf(history({{0, 12'000}})).interval(0), day);
}

TEST(TeslaReadingsTest, whatIsMissingOrStillToComeIsNoReading)
{
    EXPECT_EQ(solarOf(history({{0, 12}, {300, std::nullopt}, {600, 14}})).size(), 2);
    EXPECT_EQ(solarOf(history({{0, 12}, {300, 0}, {600, 0}}), midnight.addSecs(400)).size(), 1);
}

TEST(TeslaReadingsTest, whatIsOfAnotherDayIsPassedOver)
{
    EXPECT_EQ(solarOf(history({{-300, 12}, {0, 13}, {300, 14}})).size(), 2);
}

TEST(TeslaReadingsTest, aChargeIsAReading)
{
    const ImportedFile file = TeslaReadings::charges({.charges = {{{1'000}, TeslaSeconds{9'000}, 25'000}, {{20'000}, {}, 7}}});

    ASSERT_EQ(file.series.size(), 1);
    EXPECT_EQ(file.series[0].kind, SeriesKind::Charger);
    ASSERT_EQ(file.series[0].readings.size(), 1); // of the other one nobody knows how long it took
    EXPECT_EQ(file.series[0].readings.interval(0), (Interval{1'000, 10'000}));
}

TEST(TeslaSyncTest, asksForDaysFromTheNewestToTheFirstThatIsWanted)
{
    const SyncScope scope{.since = QDate(2026, 3, 1), .now = midnight.addSecs(3600)};
    const QList<Fetch> roots = TeslaSync::plan(scope);
    ASSERT_EQ(roots.size(), 1);
    const HttpAnswer sites{.status = 200, .body = R"({"response": [{"energy_site_id": 7, "components": {"solar": true}}]})"};
    const HttpAnswer info{.status = 200, .body = R"({"response": {"site_name": "Casa", "installation_time_zone": "Europe/Rome"}})"};

    const auto products = roots[0].read(sites, u"host"_s, scope.now);
    ASSERT_TRUE(products);
    const auto site = products->more[0].read(info, u"host"_s, scope.now);
    ASSERT_TRUE(site);

    QList<QDate> days;
    for (const Fetch &fetch : site->more) {
        if (fetch.day.isValid())
            days.append(fetch.day);
    }
    EXPECT_EQ(days.size(), 5);
    EXPECT_EQ(days.constFirst(), QDate(2026, 3, 5));
    EXPECT_EQ(days.constLast(), QDate(2026, 3, 1));
    EXPECT_EQ(site->more.constLast().arguments[u"start_date"_s].toString(), u"2026-03-01T00:00:00+01:00");
    EXPECT_EQ(site->more.constLast().mark, u"7/energy/2026-03-01");
}
