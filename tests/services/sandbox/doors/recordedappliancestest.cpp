// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/recordedappliances.h"

#include "services/store/store.h"
#include "tests/services/sandbox/doors/digiwattdesktop.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QDate day(2026, 3, 4);
const qint64 midnight = day.startOfDay(Qt::UTC).toSecsSinceEpoch();

Readings power(const std::vector<qint64> &values, int length, int exponent = 0)
{
    Readings readings{.unit = {Unit::Kind::Watt, {}}, .exponent = exponent};
    for (std::size_t i = 0; i < values.size(); ++i)
        readings.append({midnight + qint64(i) * length, midnight + qint64(i + 1) * length}, values[i]);
    return readings;
}

/** The first minutes of that day. */
std::vector<qint64> minutes(const Readings &readings, std::size_t count)
{
    const auto all = RecordedAppliances{{u"oven"_s}, {readings}}.day(day);
    EXPECT_EQ(all[0].size(), 1440u);
    return {all[0].begin(), all[0].begin() + std::ptrdiff_t(count)};
}
}

TEST(RecordedAppliancesTest, aMinuteIsToldAsItWasRecorded)
{
    EXPECT_EQ(minutes(power({6, 4548, 0}, 60), 4), (std::vector<qint64>{6, 4548, 0, noReading}));
}

TEST(RecordedAppliancesTest, longerAndShorterReadingsAreMeansOfTheirMinutes)
{
    EXPECT_EQ(minutes(power({900}, 900), 16), [] {
        std::vector<qint64> expected(15, 900);
        expected.push_back(noReading);
        return expected;
    }());
    EXPECT_EQ(minutes(power({100, 200, 400, 800}, 30), 3), (std::vector<qint64>{150, 600, noReading}));
    EXPECT_EQ(minutes(power({25, 35}, 60, -1), 2), (std::vector<qint64>{2, 4})) << "half to even";
}

TEST(RecordedAppliancesTest, aMinuteThatIsPartlyKnownIsNot)
{
    Readings readings = power({100, 200, 400}, 30);
    readings.values[0] = noReading;

    EXPECT_EQ(minutes(readings, 2), (std::vector<qint64>{noReading, noReading}));
}

TEST(RecordedAppliancesTest, areThoseOfAStoreByTheNamesThatDigiwattWrites)
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite);
    EXPECT_EQ(RecordedAppliances::in(store.reader()).error().kind, Error::Kind::UnknownSeries);
    const ImportedFile file{.path = u"a.csv"_s,
                            .digest = "a",
                            .format = "csv",
                            .siteName = u"Home"_s,
                            .zone = "Europe/Rome",
                            .series = {{.kind = SeriesKind::Appliance, .part = u"heat-pump"_s, .readings = power({5, 6}, 60)},
                                       {.kind = SeriesKind::Home, .readings = power({7, 8}, 60)}}};
    ASSERT_TRUE(await(store.writer().put(file)));

    const auto recorded = RecordedAppliances::in(store.reader());

    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->names, QStringList{u"heatPump"_s});
    EXPECT_EQ(recorded->power, std::vector<Readings>{power({5, 6}, 60)});
}

TEST(RecordedAppliancesTest, digiwattTellsThemAndNothingOfOtherMinutes)
{
    DigiwattDesktop digiwatt({}, {{u"dryer"_s}, {power({60, 120}, 60)}});

    const QJsonObject table = digiwatt.table(u"consumption?period=yesterday"_s).toObject();

    EXPECT_EQ(table[u"columns"_s].toArray(), QJsonArray{u"dryer"_s});
    EXPECT_EQ(table[u"index"_s][60], u"2026-03-04T00:00:00Z"_s) << "the day begins an hour earlier in Rome";
    EXPECT_TRUE(table[u"data"_s][59][0].isNull());
    EXPECT_EQ(table[u"data"_s][60][0], 60);
    EXPECT_EQ(table[u"data"_s][61][0], 120);
    EXPECT_TRUE(table[u"data"_s][62][0].isNull());
    EXPECT_EQ(digiwatt.table(u"consumption/distribution?period=yesterday"_s)[u"data"_s][0][0], 3);
    EXPECT_TRUE(digiwatt.table(u"consumption/distribution?period=last-month"_s)[u"data"_s][0][0].isNull());
    EXPECT_TRUE(digiwatt.home(u"consumption/realtime"_s)[u"realtime_consumption"_s].isNull());
    EXPECT_TRUE(digiwatt.home(u"consumption/savings"_s)[u"saving_data"_s].toArray().isEmpty());
}
