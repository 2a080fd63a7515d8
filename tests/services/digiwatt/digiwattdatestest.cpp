// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/digiwatt/digiwattsample.h"

#include <gtest/gtest.h>

using namespace DigiwattSample;
using namespace Qt::StringLiterals;

namespace
{
/** How the instants of an answer to `consumption` of @p period were read. */
struct Read
{
    QString order;
    QString ground;
    QString first;

    bool operator==(const Read &) const = default;
};

Read readOf(const QByteArrayList &instants, const QString &period = u"yesterday"_s)
{
    const auto power = read(DigiwattCalls::consumption(), consumptionAt(instants), {{u"1"_s}, period});
    if (!power)
        return {power.error().place.field, power.error().detail, {}};
    return {*power->reading.order, *power->reading.ground, power->table->index.instants.at(0).toString(Qt::ISODate)};
}

const QString usual = u"year-month-day"_s, swapped = u"year-day-month"_s;
}

TEST(DigiwattDatesTest, areReadInTheOnlyOrderThereIs)
{
    EXPECT_EQ(readOf({"2025-21-07T00:00:00Z", "2025-21-07T00:01:00Z"}), (Read{swapped, u"values"_s, u"2025-07-21T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2025-07-21T00:00:00Z"}), (Read{usual, u"values"_s, u"2025-07-21T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2025-05-07T23:59:00Z", "2025-13-07T00:00:00Z"}).first, u"2025-07-05T23:59:00Z"); // one value tells for all
}

TEST(DigiwattDatesTest, areReadSoThatStepsAreEven)
{
    EXPECT_EQ(readOf({"2026-01-03T00:00:00Z", "2026-02-03T00:00:00Z", "2026-03-03T00:00:00Z"}),
              (Read{swapped, u"steps"_s, u"2026-03-01T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"}),
              (Read{usual, u"steps"_s, u"2026-03-01T00:00:00Z"_s}));
}

TEST(DigiwattDatesTest, areReadWithinThePeriodThatWasAsked)
{
    EXPECT_EQ(readOf({"2026-04-03T00:00:00Z", "2026-04-03T00:01:00Z"}), (Read{swapped, u"period"_s, u"2026-03-04T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2026-03-04T00:00:00Z", "2026-03-04T00:01:00Z"}), (Read{usual, u"period"_s, u"2026-03-04T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2026-02-04T00:00:00Z"}, u"last-month"_s), (Read{usual, u"period"_s, u"2026-02-04T00:00:00Z"_s}));
}

TEST(DigiwattDatesTest, areReadAsUsualWhereNothingTells)
{
    EXPECT_EQ(readOf({"2025-07-05T00:00:00Z"}), (Read{usual, u"usual"_s, u"2025-07-05T00:00:00Z"_s}));
    EXPECT_EQ(readOf({"2026-03-03T00:00:00Z"}).ground, u"usual"); // which is the same day either way
}

TEST(DigiwattDatesTest, areNeverReadInTwoOrders)
{
    EXPECT_EQ(readOf({"2025-21-07T00:00:00Z", "2025-07-22T00:00:00Z"}),
              (Read{u"data.electricity_data.index[0]"_s, u"dates of two orders"_s, {}}));
    const auto green = read(DigiwattCalls::greenness(), body(u"greenness"_s).replace("2026-03-05T1", "2026-13-05T1"));
    EXPECT_TRUE(green);
    EXPECT_EQ(green->windows[0].start.at.date(), QDate(2026, 5, 13)) << "windows and hours are read in one order";
    EXPECT_EQ(green->table->index.instants.at(0).date(), QDate(2026, 5, 3));
}

TEST(DigiwattDatesTest, areWrittenInMoreWaysThanOne)
{
    for (const auto *text : {"2025-07-21T08:30Z",
                             "2025-07-21 08:30:00",
                             "2025-07-21T08:30:00.250Z",
                             "2025-07-21T10:30:00+02:00",
                             "2025-07-21T04:30:00-0400"}) {
        const auto power = read(DigiwattCalls::consumption(), consumptionAt({text}));
        ASSERT_TRUE(power) << text;
        EXPECT_EQ(power->table->index.instants.at(0).toUTC(), QDateTime({2025, 7, 21}, {8, 30}, Qt::UTC)) << text;
    }
    EXPECT_EQ(readOf({"2025-07-21T10:30:00+02:00"}).first, u"2025-07-21T10:30:00+02:00");
}

TEST(DigiwattDatesTest, areNoneWhereNeitherOrderHasThem)
{
    for (const auto *text : {"2025-13-13T00:00:00Z",
                             "2025-00-07T00:00:00Z",
                             "2025-02-30T00:00:00Z",
                             "2025-07-21T24:00:00Z",
                             "2025-07-21",
                             "2025-7-21T00:00:00Z",
                             "2025-07-21T00:00:00X",
                             "2025-07-21T00:00:00.Z",
                             "",
                             "yesterday"})
        EXPECT_EQ(readOf({text}).order, u"data.electricity_data.index[0]") << text;
}

TEST(DigiwattPeriodTest, isOfDaysInItaly)
{
    const QDateTime late({2026, 3, 8}, {23, 30}, Qt::UTC); // Monday, 9 March in Italy

    EXPECT_EQ(DigiwattPeriod::days(u"yesterday"_s, late), (DigiwattDays{{2026, 3, 8}, {2026, 3, 8}}));
    EXPECT_EQ(DigiwattPeriod::days(u"last-seven-days"_s, late), (DigiwattDays{{2026, 3, 2}, {2026, 3, 8}}));
    EXPECT_EQ(DigiwattPeriod::days(u"this-week"_s, late), (DigiwattDays{{2026, 3, 9}, {2026, 3, 9}}));
    EXPECT_EQ(DigiwattPeriod::days(u"last-week"_s, late), (DigiwattDays{{2026, 3, 2}, {2026, 3, 8}}));
    EXPECT_EQ(DigiwattPeriod::days(u"this-month"_s, late), (DigiwattDays{{2026, 3, 1}, {2026, 3, 9}}));
    EXPECT_EQ(DigiwattPeriod::days(u"last-month"_s, late), (DigiwattDays{{2026, 2, 1}, {2026, 2, 28}}));
    EXPECT_FALSE(DigiwattPeriod::days(u"today"_s, late).first.isValid());
}
