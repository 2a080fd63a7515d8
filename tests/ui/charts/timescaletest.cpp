// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timescale.h"

#include "samples.h"

#include <gtest/gtest.h>

namespace
{
const Period year{Period::Kind::Year, {2025, 1, 1}, {2026, 1, 1}};
}

TEST(TimeScaleTest, barsOfAYearAreEquallyWideAcrossClockChanges)
{
    const auto days = Samples::energy(year, Step::Day, 1);

    const TimeScale times(days, TimeScale::whole(*days), 0, 3650);

    for (std::size_t i = 0; i < days->intervals.size(); ++i) {
        EXPECT_NEAR(times.xOf(double(days->intervals[i].start)), double(i) * 10, 1e-6) << i;
        EXPECT_EQ(times.slotAt(double(i) * 10 + 5), i);
    }
    EXPECT_EQ(times.visibleSlots(), (std::pair<std::size_t, std::size_t>{0, 365}));
}

TEST(TimeScaleTest, timesAndPlacesAreInverse)
{
    for (const auto &data : {Samples::energy(year, Step::Month, 1), Samples::power(year, 86400, 1)}) {
        const TimeScale times(data, {data->range.start + 1000000, data->range.end - 5000000}, 50, 800);

        for (double x = 50; x <= 850; x += 50)
            EXPECT_NEAR(times.xOf(times.timeAt(x)), x, 1e-3);
        EXPECT_NEAR(times.timeAt(50), double(data->range.start + 1000000), 1);
    }
}

TEST(TimeScaleTest, nothingLiesBeyondTheIntervals)
{
    const auto days = Samples::energy(year, Step::Month, 1);
    const TimeScale times(days, TimeScale::whole(*days), 50, 1200);

    EXPECT_EQ(times.slotAt(49), std::nullopt);
    EXPECT_EQ(times.slotAt(50), 0U);
    EXPECT_EQ(times.slotAt(1249), 11U);
    EXPECT_EQ(times.slotAt(1250), std::nullopt);
}

TEST(TimeScaleTest, showsIntervalsThatArePartlyVisible)
{
    const auto months = Samples::energy(year, Step::Month, 1);
    const Interval &march = months->intervals[2];
    const Interval &may = months->intervals[4];

    const TimeScale times(months, {march.start + 86400, may.start + 86400}, 0, 1000);

    EXPECT_EQ(times.visibleSlots(), (std::pair<std::size_t, std::size_t>{2, 5}));
}
