// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattwords.h"
#include "tests/services/digiwatt/digiwattsample.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace DigiwattSample;
using namespace Qt::StringLiterals;

namespace
{
Error errorOf(const QByteArray &answer)
{
    const auto read = DigiwattSample::read(DigiwattCalls::realtime(), answer);
    return read ? Error() : read.error();
}

qint64 second(int day, int hour, int minute)
{
    return QDateTime({2026, 3, day}, {hour, minute}, Qt::UTC).toSecsSinceEpoch();
}
}

TEST(DigiwattAnswersTest, givePowerOfEachApplianceKnownOrNot)
{
    const auto power = read(DigiwattCalls::consumption(), body(u"consumption"_s), {{u"7700"_s}, u"yesterday"_s});

    ASSERT_TRUE(power) << qPrintable(power.error().place.field);
    EXPECT_EQ(power->account, u"7700");
    EXPECT_EQ(power->table->columns, (QStringList{u"fridge"_s, u"wineCooler"_s}));
    EXPECT_EQ(power->table->index.instants.seconds, (std::vector{second(4, 0, 0), second(4, 0, 1), second(4, 0, 2)}));
    EXPECT_EQ(*power->table->column(u"wineCooler"_s), (std::vector{12.5, 13.25, 14.}));
    EXPECT_TRUE(std::isnan(power->table->column(u"fridge"_s)->at(1))) << "null is no zero";
    EXPECT_EQ(power->stepSeconds, 60);
    EXPECT_EQ(power->reading.order, u"year-month-day");
}

TEST(DigiwattAnswersTest, takeTheStepFromTheInstants)
{
    const auto latest = read(DigiwattCalls::latest(), body(u"latest"_s));

    EXPECT_EQ(latest->stepSeconds, 900) << "one is left out, and the others are a quarter of an hour apart";
    EXPECT_FALSE(read(DigiwattCalls::consumption(), consumptionAt({"2026-03-04T00:00:00Z"}))->stepSeconds);
}

TEST(DigiwattAnswersTest, tellTotalsThatCannotBe)
{
    const auto good = read(DigiwattCalls::distribution(), body(u"distribution"_s));
    EXPECT_EQ(good->totals->previous, 2980);
    EXPECT_EQ(good->sum(), 3420);
    EXPECT_EQ(good->isTotalDoubtful(), false);

    const auto odd = read(DigiwattCalls::distribution(), body(u"distribution"_s).replace("3420", "0"));
    EXPECT_EQ(odd->isTotalDoubtful(), true);
    EXPECT_FALSE(read(DigiwattCalls::distributionYearly(), body(u"distribution_yearly"_s))->isTotalDoubtful());
}

TEST(DigiwattAnswersTest, placeTheHomeOnAScale)
{
    EXPECT_EQ(read(DigiwattCalls::performance(), body(u"performance"_s))->position(), 0.25);
    EXPECT_FALSE(read(DigiwattCalls::performance(), body(u"performance"_s).replace("120", "20"))->position());
    EXPECT_FALSE(read(DigiwattCalls::performance(), body(u"performance"_s).replace("45", "null"))->scale.user);
}

TEST(DigiwattAnswersTest, sayHowManyRowsAreLeftOut)
{
    const auto habits = read(DigiwattCalls::habits(), body(u"habits"_s));

    EXPECT_EQ(habits->table->unread, 1);
    EXPECT_EQ(habits->table->index.hours, (QList<DigiwattHour>{{1, 1}, {1, 2}, {6, 23}}));
    EXPECT_EQ(habits->table->values[0], (std::vector{210., 180.5, 95.}));
}

TEST(DigiwattAnswersTest, giveMonths)
{
    EXPECT_EQ(*read(DigiwattCalls::trend(), body(u"trend"_s))->table->column(u"f2"_s), (std::vector{21000., 22000., 23000.}));
    EXPECT_EQ(read(DigiwattCalls::compound(), body(u"compound"_s))->table->index.numbers, (QList<qint64>{11, 12}));
    EXPECT_EQ(read(DigiwattCalls::compound(), body(u"compound"_s).replace("11", "13")).error().place.field,
              u"data.electricity_data.index[0]");
    EXPECT_EQ(read(DigiwattCalls::trend(), body(u"trend"_s).replace("f3", "f4")).error().place.field, u"data.electricity_data.columns");
}

TEST(DigiwattAnswersTest, tellSavingsInThreeWays)
{
    const auto savings = read(DigiwattCalls::savings(), body(u"savings"_s));

    ASSERT_TRUE(savings);
    EXPECT_EQ(savings->appliances[0].kind(), u"cycles");
    EXPECT_EQ(savings->appliances[0].uses->average, 14);
    EXPECT_EQ(savings->appliances[1].kind(), u"always");
    EXPECT_EQ(savings->appliances[1].isAverageDoubtful(), false);
    EXPECT_EQ(savings->appliances[2].kind(), u"standby");
    EXPECT_EQ(savings->appliances[2].isAverageDoubtful(), true);
    EXPECT_EQ(savings->appliances[2].history->stretches[1].stop.at, QDateTime({2026, 2, 18}, {0, 0}, Qt::UTC));
    EXPECT_FALSE(savings->appliances[3].kind());
    EXPECT_EQ(savings->appliances[3].appliance, u"wineCooler");
    EXPECT_EQ(savings->reading.ground, u"values");
}

TEST(DigiwattAnswersTest, keepOffsetsOfGreenWindows)
{
    const auto green = read(DigiwattCalls::greenness(), body(u"greenness"_s));

    ASSERT_TRUE(green) << qPrintable(green.error().place.field);
    EXPECT_EQ(green->windows[0].start.at.offsetFromUtc(), 3600);
    EXPECT_EQ(green->windows[0].start.at.toUTC(), QDateTime({2026, 3, 5}, {9, 30}, Qt::UTC));
    EXPECT_EQ(*green->table->column(u"renewable_fraction"_s), (std::vector{0.31, 0.29}));
    EXPECT_EQ(read(DigiwattCalls::greenness(), body(u"greenness"_s).replace("0.29", "29")).error().place.field,
              u"data.time_series.data[1][0]");
}

TEST(DigiwattAnswersTest, repeatWhatWasTold)
{
    EXPECT_EQ(read(DigiwattCalls::podRegister(), body(u"pod_register"_s))->pod, u"IT002E12345678");
    const auto home = read(DigiwattCalls::onboarding(), body(u"onboarding"_s));
    EXPECT_EQ(home->household.house.squareMetres, 112.5);
    EXPECT_EQ(home->household.appliances->at(1).appliance, u"wineCooler");
    EXPECT_EQ(read(DigiwattCalls::onboarding(), body(u"onboarding"_s).replace("dimesion", "dimension"))->household.house.squareMetres,
              112.5);
    EXPECT_EQ(read(DigiwattCalls::token(), body(u"token"_s))->lifeSeconds, 36'000);
    EXPECT_EQ(read(DigiwattCalls::token(), R"({"expires_in":1,"token_type":"Bearer"})").error().place.field, u"access_token");
}

TEST(DigiwattAnswersTest, tellNothingFromZero)
{
    EXPECT_EQ(read(DigiwattCalls::realtime(), R"({"status":200,"data":{"realtime_consumption":0}})")->watts, 0);
    EXPECT_FALSE(read(DigiwattCalls::realtime(), R"({"status":200,"data":{"realtime_consumption":NaN}})")->watts);
    EXPECT_FALSE(read(DigiwattCalls::realtime(), R"({"status":200,"data":{"realtime_consumption":null}})")->watts);
    EXPECT_EQ(errorOf(R"({"status":200,"data":{}})").place.field, u"data.realtime_consumption");
}

TEST(DigiwattAnswersTest, countByTheStatusWithin)
{
    EXPECT_EQ(errorOf(R"({"status":404,"error":"account not found"})"),
              (Error{Error::Kind::NotThere, {.file = host, .found = u"404"_s}, {}, u"account not found"_s}));
    EXPECT_EQ(errorOf(R"({"status":401,"error":"x"})").kind, Error::Kind::SignedOut);
    EXPECT_EQ(errorOf(R"({"status":"409","error":"x"})").kind, Error::Kind::Refused);
    EXPECT_EQ(errorOf(R"({"status":503})").kind, Error::Kind::ServiceFault);
    EXPECT_EQ(errorOf(R"({"data":{}})").place.field, u"status");
    EXPECT_EQ(errorOf("").kind, Error::Kind::BadAnswer);
    EXPECT_EQ(read(DigiwattCalls::podRegister(), R"({"status":500})").error().kind, Error::Kind::OutcomeUnknown);
}

TEST(DigiwattWordsTest, areThoseOfTheService)
{
    EXPECT_EQ(DigiwattWords::of(R"({"status":404,"error":"account\nnot found"})"), u"account not found");
    EXPECT_EQ(DigiwattWords::of(R"({"error":"invalid_client","error_description":"Invalid client"})"), u"Invalid client");
    EXPECT_EQ(DigiwattWords::of("<html>"), QString());
}
