// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/digiwattdesktop.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QStringList periods{u"yesterday"_s, u"last-seven-days"_s, u"this-week"_s, u"last-week"_s, u"this-month"_s, u"last-month"_s};

double sum(const QJsonValue &rows)
{
    double sum = 0;
    for (const QJsonValue &row : rows.toArray()) {
        for (const QJsonValue &cell : row.toArray())
            sum += cell.toDouble();
    }
    return sum;
}

int errorOf(const SandboxAnswer &answer)
{
    EXPECT_EQ(objectOf(answer)[u"status"_s], answer.status);
    EXPECT_FALSE(objectOf(answer)[u"error"_s].toString().isEmpty());
    return answer.status;
}
}

TEST(DigiwattDoorTest, tellsTheSameEnergyInEveryWay)
{
    DigiwattDesktop digiwatt;
    for (const QString &period : periods) {
        const QString query = u"?period="_s + period;
        const double minutes = sum(digiwatt.table(u"consumption"_s + query)[u"data"]) / 60;
        const QJsonObject parts = digiwatt.home(u"consumption/distribution"_s + query);
        const QJsonValue habits = digiwatt.table(u"consumption/habits"_s + query);

        EXPECT_GT(minutes, 1000) << qPrintable(period);
        EXPECT_NEAR(sum(parts[u"electricity_data"_s][u"data"]), minutes, 1);
        EXPECT_NEAR(parts[u"total_consumption"_s][u"selected_period"].toDouble(), minutes, 1);
        EXPECT_NEAR(sum(habits[u"data"]), minutes, 100);
        EXPECT_EQ(habits[u"index"].toArray().size(), 168);
    }
}

TEST(DigiwattDoorTest, comparesWithThePeriodBefore)
{
    DigiwattDesktop digiwatt;
    const double before
        = digiwatt.home(u"consumption/distribution?period=yesterday"_s)[u"total_consumption"_s][u"previous_period"].toDouble();

    digiwatt.now = digiwatt.now.addDays(-1);

    EXPECT_EQ(digiwatt.home(u"consumption/distribution?period=yesterday"_s)[u"total_consumption"_s][u"selected_period"].toDouble(), before);
}

TEST(DigiwattDoorTest, tellsTwelveMonthsTheSameInEveryWay)
{
    DigiwattDesktop digiwatt;
    const QJsonValue trend = digiwatt.table(u"consumption/trend"_s), compound = digiwatt.table(u"consumption/compound"_s);

    double february = 0;
    for (const QJsonValue &cell : compound[u"data"][1].toArray())
        february += cell.toDouble();

    EXPECT_EQ(trend[u"index"].toArray(), (QJsonArray{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    EXPECT_NEAR(sum(trend[u"data"]), sum(compound[u"data"]), 500); // each hour is rounded
    EXPECT_NEAR(sum(digiwatt.table(u"consumption/distribution/yearly"_s)[u"data"]), sum(compound[u"data"]), 10);
    EXPECT_NEAR(february, sum(digiwatt.table(u"consumption/distribution?period=last-month"_s)[u"data"]), 1);
}

TEST(DigiwattDoorTest, tellsTheLatestSixHoursUpToNow)
{
    DigiwattDesktop digiwatt;
    const QJsonValue latest = digiwatt.table(u"consumption/latest"_s);

    EXPECT_EQ(latest[u"index"].toArray().size(), 360);
    EXPECT_EQ(latest[u"index"][0], u"2026-03-05T06:30:00Z"_s);
    EXPECT_EQ(latest[u"index"][359], u"2026-03-05T12:29:00Z"_s);
    EXPECT_GT(digiwatt.home(u"consumption/realtime"_s)[u"realtime_consumption"_s].toDouble(), 0);
}

TEST(DigiwattDoorTest, tellsSavingsInThreeWays)
{
    DigiwattDesktop digiwatt;
    const QJsonArray savings = digiwatt.home(u"consumption/savings"_s)[u"saving_data"_s].toArray();

    EXPECT_TRUE(savings[0].toObject().contains(u"usages_number"_s));
    EXPECT_TRUE(savings[2].toObject().contains(u"total_consumption"_s));
    const QJsonValue stretches = savings[3][u"history"][u"consumptions_history"];
    EXPECT_EQ(stretches.toArray().size(), 4);
    EXPECT_EQ(stretches[3][u"start"], u"2026-02-26T00:00:00Z"_s);
    EXPECT_EQ(stretches[3][u"stop"], u"2026-03-04T00:00:00Z"_s);
}

TEST(DigiwattDoorTest, keepsWhatIsRegistered)
{
    DigiwattDesktop digiwatt;
    EXPECT_EQ(errorOf(digiwatt.get(u"/accounts/7700/consumption/realtime"_s)), 404);

    const QByteArray pod = R"({"pod":"IT002E12345678","account_number":"7700","company_code":"casa"})";
    EXPECT_EQ(digiwatt.post(u"/accounts"_s, pod).status, 200);

    EXPECT_EQ(digiwatt.get(u"/accounts/7700/consumption/realtime"_s).status, 200);
    EXPECT_EQ(digiwatt.post(u"/accounts"_s, pod).status, 200) << "the same again is no other";
    EXPECT_EQ(errorOf(digiwatt.post(u"/accounts"_s, QByteArray(pod).replace("7700", "7701"))), 409);
}

TEST(DigiwattDoorTest, refusesWithItsStatus)
{
    DigiwattDesktop digiwatt;
    const QString demo = u"/accounts/1234567890/"_s;

    EXPECT_EQ(errorOf(digiwatt.get(demo + u"consumption"_s)), 400);
    EXPECT_EQ(errorOf(digiwatt.get(demo + u"consumption/habits?period=today"_s)), 400);
    EXPECT_EQ(errorOf(digiwatt.get(demo + u"consumption/other"_s)), 404);
    EXPECT_EQ(errorOf(digiwatt.get(u"/accounts/9999999999/consumption/latest"_s)), 403);
    EXPECT_EQ(errorOf(digiwatt.post(demo + u"onboarding"_s, R"({"house":{}})")), 422);
    EXPECT_EQ(errorOf(digiwatt.post(u"/accounts"_s, R"({"pod":"X","account_number":"1","company_code":"c"})")), 422);
    digiwatt.now = digiwatt.now.addSecs(36'000);
    EXPECT_EQ(errorOf(digiwatt.get(u"/greenness"_s)), 401);
}

TEST(DigiwattDoorTest, takesAUsualSetWhereNoAppliancesAreTold)
{
    DigiwattDesktop digiwatt;
    const SandboxAnswer answer
        = digiwatt.post(u"/accounts/1234567890/onboarding"_s,
                        R"({"house":{"type":"villa","dimesion":90,"province":"CR"},"residents":{"adults":1,"children":0,"elderlies":0}})");

    EXPECT_EQ(objectOf(answer)[u"data"_s][u"onboarding_data"][u"appliances"].toArray().size(), 4);
}

TEST(DigiwattDoorTest, isAsOddAsItIsTold)
{
    DigiwattDesktop odd({.dates = u"ydm"_s,
                         .missing = u"nan"_s,
                         .zeroTotals = true,
                         .dots = true,
                         .hiddenErrors = true,
                         .dimension = true,
                         .strictPods = true,
                         .newAppliance = true});

    EXPECT_EQ(odd.table(u"consumption/latest"_s)[u"index"][0], u"2026-05-03T06:30:00Z"_s);
    EXPECT_TRUE(odd.get(u"/accounts/1234567890/consumption?period=yesterday"_s).body.contains("[NaN,NaN,"));
    EXPECT_EQ(odd.home(u"consumption/distribution?period=yesterday"_s)[u"total_consumption"_s][u"selected_period"], 0);
    EXPECT_EQ(odd.table(u"consumption/habits?period=yesterday"_s)[u"index"][2], u"..."_s);
    EXPECT_EQ(odd.get(u"/accounts/1/consumption/realtime"_s).status, 200);
    EXPECT_EQ(objectOf(odd.get(u"/accounts/1/consumption/realtime"_s))[u"status"_s], 404);
    EXPECT_EQ(objectOf(odd.post(u"/accounts"_s, R"({"pod":"IT002E12345678","account_number":"7700","company_code":"casa"})"))[u"status"_s],
              422);
    EXPECT_TRUE(odd.table(u"consumption/distribution/yearly"_s)[u"columns"].toArray().contains(u"wineCooler"_s));
    EXPECT_EQ(
        objectOf(odd.post(u"/accounts/1234567890/onboarding"_s,
                          R"({"house":{"type":"a","dimesion":9,"province":"CR"},"residents":{"adults":1,"children":0,"elderlies":0}})"))
            [u"data"_s][u"onboarding_data"][u"house"][u"dimension"],
        9);
}

TEST(DigiwattQuirksTest, areReadByName)
{
    const auto faults = SandboxFaults::read(R"({"digiwatt":{"dates":"ydm","dots":true}})", u"f"_s);
    ASSERT_TRUE(faults);
    EXPECT_EQ(faults->digiwatt.dates, u"ydm");
    EXPECT_EQ(faults->digiwatt.dots, true);

    EXPECT_EQ(SandboxFaults::read(R"({"digiwatt":{"date":"ydm"}})", u"f"_s).error().place.field, u"digiwatt.date");
    EXPECT_EQ(SandboxFaults::read(R"({"digiwatt":{"dots":1}})", u"f"_s).error().place.field, u"digiwatt.dots");
    EXPECT_EQ(SandboxFaults::read(R"({"digiwatt":7})", u"f"_s).error().place.field, u"digiwatt");
}
