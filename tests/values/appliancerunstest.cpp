// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/applianceruns.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
/** Minutes of power from 0 on. */
Readings minutes(const std::vector<int> &watts)
{
    Readings power{.unit = {Unit::Kind::Watt, {}}};
    for (std::size_t i = 0; i < watts.size(); ++i)
        power.append({qint64(i) * 60, qint64(i + 1) * 60}, watts[i]);
    return power;
}

/** @p count minutes of @p watts. */
void add(std::vector<int> &minutes, int count, int watts)
{
    minutes.insert(minutes.end(), std::size_t(count), watts);
}

/** One column of the seven circuits of a real home in a week. */
Readings circuit(const QString &name)
{
    QFile file(qEnvironmentVariable("WATTGLASS_REAL_DATA") + u"/usage/ampds_1min_7appliances_7days.csv"_s);
    std::vector<int> watts;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qsizetype column = file.readLine().trimmed().split(',').indexOf(name.toLatin1());
    while (!file.atEnd())
        watts.push_back(file.readLine().trimmed().split(',')[column].toInt());
    return minutes(watts);
}

class RealAppliancesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("WATTGLASS_REAL_DATA"))
            GTEST_SKIP() << "WATTGLASS_REAL_DATA names no folder";
    }
};
}

TEST(ApplianceRunsTest, aRunIsFromItsFirstMinuteToItsLast)
{
    std::vector<int> watts;
    add(watts, 60, 1);
    add(watts, 30, 1000);
    add(watts, 60, 1);

    const QList<ApplianceRun> runs = ApplianceRuns::find(minutes(watts));

    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs[0].time, (Interval{3600, 5400}));
    EXPECT_DOUBLE_EQ(runs[0].wattHours, 500);
    EXPECT_EQ(runs[0].peakWatts, 1000);
}

TEST(ApplianceRunsTest, aPauseBelongsToItsRunAndALongOneEndsIt)
{
    std::vector<int> watts;
    add(watts, 20, 1200);
    add(watts, 25, 6);
    add(watts, 20, 1200);
    add(watts, 26, 6);
    add(watts, 40, 1200);

    const QList<ApplianceRun> runs = ApplianceRuns::find(minutes(watts));

    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs[0].time, (Interval{0, 65 * 60}));
    EXPECT_DOUBLE_EQ(runs[0].wattHours, 802.5) << "with what it drew in the pause";
    EXPECT_DOUBLE_EQ(runs[1].wattHours, 800);
}

TEST(ApplianceRunsTest, whatStillDrawsIsInALongerPause)
{
    for (const int between : {6, 60}) {
        std::vector<int> watts;
        add(watts, 200, 6);
        add(watts, 20, 2000);
        add(watts, 40, between);
        add(watts, 15, 2000);
        add(watts, 200, 6);

        EXPECT_EQ(ApplianceRuns::find(minutes(watts)).size(), between == 60 ? 1 : 2);
    }
}

TEST(ApplianceRunsTest, blipsAndSmallDrawsAreNoRuns)
{
    std::vector<int> watts;
    add(watts, 40, 2000);
    add(watts, 60, 0);
    add(watts, 2, 2000);
    add(watts, 60, 0);
    add(watts, 4, 300);
    add(watts, 60, 19);

    EXPECT_EQ(ApplianceRuns::find(minutes(watts)).size(), 1);
    EXPECT_TRUE(ApplianceRuns::find(minutes(std::vector<int>(500, 3))).isEmpty()) << "standby";
    EXPECT_TRUE(ApplianceRuns::find(minutes({})).isEmpty());
}

TEST(ApplianceRunsTest, aMissingMinuteIsNoneInWhichItRan)
{
    Readings power = minutes(std::vector<int>(30, 500));
    for (std::size_t i = 10; i < 20; ++i)
        power.values[i] = noReading;

    const QList<ApplianceRun> runs = ApplianceRuns::find(power);

    ASSERT_EQ(runs.size(), 1);
    EXPECT_NEAR(runs[0].wattHours, 500 * 20. / 60, 1e-9);
}

TEST(ApplianceRunsTest, theUsualRunIsTheMedian)
{
    std::vector<int> watts;
    for (const int height : {500, 2000, 1000}) {
        add(watts, 10, height);
        add(watts, 5, height / 2);
        add(watts, 60, 0);
    }

    const ApplianceRun usual = ApplianceRuns::usual(ApplianceRuns::find(minutes(watts)));

    EXPECT_EQ(usual.time, (Interval{150 * 60, 165 * 60}));
    EXPECT_EQ(usual.peakWatts, 1000);
    EXPECT_TRUE(ApplianceRuns::usual({}).time.isEmpty());
}

TEST_F(RealAppliancesTest, theDryerRanEightTimes)
{
    const QList<ApplianceRun> runs = ApplianceRuns::find(circuit(u"CDE"_s));

    ASSERT_EQ(runs.size(), 8);
    for (const ApplianceRun &run : runs) {
        EXPECT_GT(run.wattHours, 1000);
        EXPECT_LT(run.wattHours, 4000);
        EXPECT_GT(run.peakWatts, 4000);
    }
}

TEST_F(RealAppliancesTest, theDishwasherRanTwice)
{
    const QList<ApplianceRun> runs = ApplianceRuns::find(circuit(u"DWE"_s));

    ASSERT_EQ(runs.size(), 2);
    for (const ApplianceRun &run : runs) {
        EXPECT_NEAR(run.wattHours, 780, 60);
        EXPECT_NEAR(double(run.time.length()) / 60, 103, 5);
    }
}

TEST_F(RealAppliancesTest, runsTakeNoMoreThanThereIs)
{
    for (const QString &name : {u"BME"_s, u"CDE"_s, u"DWE"_s, u"FGE"_s, u"FRE"_s, u"HPE"_s, u"TVE"_s}) {
        const Readings power = circuit(name);
        double all = 0, inRuns = 0;
        for (const qint64 watts : power.values)
            all += double(watts) / 60;
        qint64 end = 0;
        for (const ApplianceRun &run : ApplianceRuns::find(power)) {
            inRuns += run.wattHours;
            EXPECT_GE(run.time.start, end);
            end = run.time.end;
        }
        EXPECT_LE(inRuns, all * (1 + 1e-9)) << name.toStdString();
    }
}
