// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/bandmonths.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");

/** What @p readings come to in @p stretches. */
SeriesBuckets gathered(const Readings &readings, const std::vector<BandStretch> &stretches)
{
    std::vector<Interval> intervals;
    for (const BandStretch &stretch : stretches)
        intervals.push_back(stretch.time);
    SeriesBuckets series{.buckets = *Buckets::gather(readings, intervals)};
    series.series.unit = readings.unit;
    return series;
}

/** 1 kW in each minute from @p first up to @p end. */
Readings kilowatt(QDate first, QDate end)
{
    Readings readings{.unit = {Unit::Kind::Watt, {}}};
    for (qint64 at = rome.startOf(first); at < rome.startOf(end); at += 60)
        readings.append({at, at + 60}, 1000);
    return readings;
}
}

TEST(BandMonthsTest, stretchesCoverEachMonthWithoutAGap)
{
    const auto stretches = BandMonths::stretches({2026, 3, 1}, {2026, 5, 1}, rome);

    qint64 at = rome.startOf({2026, 3, 1});
    for (const BandStretch &stretch : stretches) {
        EXPECT_EQ(stretch.time.start, at);
        EXPECT_EQ(rome.dateAt(at).month(), stretch.month.month());
        at = stretch.time.end;
    }
    EXPECT_EQ(at, rome.startOf({2026, 5, 1}));
}

TEST(BandMonthsTest, aKilowattMakesAsManyKilowattHoursAsThereAreHours)
{
    const auto stretches = BandMonths::stretches({2026, 3, 1}, {2026, 4, 1}, rome);

    const QList<BandMonth> months = BandMonths::sums(stretches, {gathered(kilowatt({2026, 3, 1}, {2026, 4, 1}), stretches)});

    ASSERT_EQ(months.size(), 1);
    EXPECT_TRUE(months[0].isWhole);
    EXPECT_DOUBLE_EQ(months[0].wattHours[0], 22 * 11 * 1000.) << "22 working days of 11 hours";
    EXPECT_DOUBLE_EQ(months[0].sum(), 743 * 1000.) << "an hour is skipped";
}

TEST(BandMonthsTest, aMonthThatLacksReadingsIsNotWhole)
{
    const auto stretches = BandMonths::stretches({2026, 3, 1}, {2026, 5, 1}, rome);

    const QList<BandMonth> months = BandMonths::sums(stretches, {gathered(kilowatt({2026, 3, 1}, {2026, 3, 31}), stretches)});

    ASSERT_EQ(months.size(), 2);
    EXPECT_FALSE(months[0].isWhole);
    EXPECT_TRUE(std::isnan(months[1].wattHours[0]));
    EXPECT_FALSE(BandMonths::sums(stretches, {})[0].isWhole);
}
