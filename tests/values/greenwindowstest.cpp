// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/greenwindows.h"

#include <gtest/gtest.h>

#include <cmath>

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
constexpr qint64 hour = 3600;

/** Hours from the beginning of @p day on, greenest around the hour that is @p peak hours after it. */
Greenness around(QDate day, int hours, int peak)
{
    Greenness greenness;
    for (int i = 0; i < hours; ++i) {
        const qint64 start = rome.startOf(day) + i * hour;
        greenness.stretches.append({{start, start + hour}, 1.0 / (1 + std::abs(i - peak))});
    }
    return greenness;
}
}

TEST(GreenWindowsTest, areThoseThatTheServiceNames)
{
    Greenness greenness = around(QDate(2026, 7, 1), 24, 12);
    greenness.best = {{100, 200}};

    EXPECT_EQ(GreenWindows::of(greenness, rome), greenness.best);
}

TEST(GreenWindowsTest, whereItNamesNoneAreTheThreeGreenestHoursOfEachDay)
{
    const QDate day(2026, 7, 1);
    const qint64 midnight = rome.startOf(day);

    const auto windows = GreenWindows::of(around(day, 48, 12), rome);

    ASSERT_EQ(windows.size(), 2);
    EXPECT_EQ(windows[0], (Interval{midnight + 11 * hour, midnight + 14 * hour}));
    EXPECT_EQ(windows[1], (Interval{midnight + 24 * hour, midnight + 27 * hour})); // within that day, though the evening is greener
}

TEST(GreenWindowsTest, aDayOf23HoursHasNoHourOfTheNextDayAndOneOf25HasItsLast)
{
    const QDate shortDay(2026, 3, 29), longDay(2026, 10, 25);

    EXPECT_EQ(GreenWindows::of(around(shortDay, 23, 22), rome).value(0),
              (Interval{rome.startOf(shortDay) + 20 * hour, rome.startOf(shortDay.addDays(1))}));
    EXPECT_EQ(GreenWindows::of(around(longDay, 25, 24), rome).value(0),
              (Interval{rome.startOf(longDay) + 22 * hour, rome.startOf(longDay.addDays(1))}));
}

TEST(GreenWindowsTest, thereAreNoneWhereNothingIsKnown)
{
    Greenness greenness = around(QDate(2026, 7, 1), 24, 12);
    for (GreenStretch &stretch : greenness.stretches)
        stretch.share = qQNaN();

    EXPECT_TRUE(GreenWindows::of(greenness, rome).isEmpty());
    EXPECT_TRUE(GreenWindows::of({}, rome).isEmpty());
}
