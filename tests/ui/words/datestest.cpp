// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dates.h"

#include <gtest/gtest.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
constexpr qint64 hour = 3600;
}

TEST(DatesTest, barsCarryTheirPeriod)
{
    const Interval day = rome.day({2025, 9, 18});

    EXPECT_EQ(Dates::interval({day.start + 14 * hour, day.start + 15 * hour}, Step::Hour, rome), u"14:00 – 15:00");
    EXPECT_EQ(Dates::interval({day.end - hour, day.end}, Step::Hour, rome), u"23:00 – 00:00");
    EXPECT_EQ(Dates::interval(day, Step::Day, rome), u"Thu 18 Sep 2025");
    EXPECT_EQ(Dates::interval({rome.startOf({2025, 9, 15}), rome.startOf({2025, 9, 22})}, Step::Week, rome), u"15 – 21 Sep 2025");
    EXPECT_EQ(Dates::interval({rome.startOf({2025, 9, 1}), rome.startOf({2025, 10, 1})}, Step::Month, rome), u"September 2025");
    EXPECT_EQ(Dates::interval({rome.startOf({2025, 1, 1}), rome.startOf({2026, 1, 1})}, Step::Year, rome), u"2025");
}

TEST(DatesTest, doubledHoursAreToldApart)
{
    const qint64 midnight = rome.startOf({2025, 10, 26});

    EXPECT_EQ(Dates::interval({midnight + 2 * hour, midnight + 3 * hour}, Step::Hour, rome), u"02:00 – 03:00 (UTC+02:00)");
    EXPECT_EQ(Dates::interval({midnight + 3 * hour, midnight + 4 * hour}, Step::Hour, rome), u"02:00 – 03:00 (UTC+01:00)");
    EXPECT_EQ(Dates::interval({midnight + 4 * hour, midnight + 5 * hour}, Step::Hour, rome), u"03:00 – 04:00");
}

TEST(DatesTest, periodsSayWhatTheirDaysShareOnce)
{
    EXPECT_EQ(Dates::period({Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}}), u"September 2025");
    EXPECT_EQ(Dates::period({Period::Kind::Week, {2025, 9, 15}, {2025, 9, 22}}), u"15 – 21 Sep 2025");
    EXPECT_EQ(Dates::period({Period::Kind::Custom, {2025, 9, 3}, {2025, 10, 10}}), u"3 Sep – 9 Oct 2025");
    EXPECT_EQ(Dates::period({Period::Kind::Custom, {2024, 12, 30}, {2025, 1, 2}}), u"30 Dec 2024 – 1 Jan 2025");
    EXPECT_EQ(Dates::period({Period::Kind::Lifetime, {2015, 3, 1}, {2025, 10, 1}}), u"2015 – 2025");
}

TEST(DatesTest, orderAndClockFollowTheLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    const QString day = Dates::day({2025, 9, 18}), time = Dates::time(14 * hour);

    QLocale::setDefault(before);
    EXPECT_EQ(day, u"Thu, Sep 18, 2025");
    EXPECT_EQ(time, u"2:00 PM");
}
