// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaexamples.h"
#include "tests/services/tesla/teslabench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace TeslaBench;

namespace
{
template<typename Request, typename Value>
HttpRequest built(const Call<Request, Value> &call, const Request &request)
{
    const auto whole = call.request(facts(), request);
    EXPECT_TRUE(whole) << qPrintable(whole ? QString() : whole.error().place.field);
    return whole ? *whole : HttpRequest();
}

QJsonValue tariffOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object()[u"tou_settings"_s][u"tariff_content_v2"_s];
}
}

TEST(TeslaRequestsTest, settingsSayWhatTheyChangeAndNothingElse)
{
    EXPECT_EQ(built(TeslaCalls::setBackupReserve(), {7, 20}).body, R"({"backup_reserve_percent":20})");
    EXPECT_EQ(built(TeslaCalls::setOffGridVehicleChargingReserve(), {7, 50}).body, R"({"off_grid_vehicle_charging_reserve_percent":50})");
    EXPECT_EQ(built(TeslaCalls::setOperation(), {7, u"autonomous"_s}).body, R"({"default_real_mode":"autonomous"})");
    EXPECT_EQ(built(TeslaCalls::setStormMode(), {7, true}).body, R"({"enabled":true})");
    EXPECT_EQ(built(TeslaCalls::setGridImportExport(), {.site = 7, .exportRule = u"never"_s}).body,
              R"({"customer_preferred_export_rule":"never"})");
    EXPECT_EQ(built(TeslaCalls::setGridImportExport(), {.site = 7, .isGridChargingDisallowed = false}).body,
              R"({"disallow_charge_from_grid_with_solar_installed":false})");
    EXPECT_EQ(built(TeslaCalls::setBackupReserve(), {7, 20}).headers,
              (QList<HttpHeader>{{"Accept", "application/json"}, {"Content-Type", "application/json"}}));
}

TEST(TeslaRequestsTest, aLongIdOfASiteKeepsAllItsDigits)
{
    EXPECT_EQ(built(TeslaCalls::siteInfo(), {2252147638651575}).url.path(), u"/api/1/energy_sites/2252147638651575/site_info");
}

TEST(TeslaRequestsTest, daysHaveTheOffsetOfTheirOwnDateAndEndBeforeMidnight)
{
    const auto march = TeslaQuestions::days({7}, u"day"_s, {2026, 3, 29}, {2026, 3, 29}, "Europe/Rome");
    ASSERT_TRUE(march);

    const QString query = built(TeslaCalls::energyHistory(), *march).url.query(QUrl::FullyDecoded);

    EXPECT_EQ(query,
              u"kind=energy&start_date=2026-03-29T00:00:00+01:00&end_date=2026-03-29T23:59:59+02:00&time_zone=Europe/Rome&period=day");
    EXPECT_EQ(TeslaQuestions::days({7}, u"day"_s, {2026, 3, 29}, {2026, 3, 29}, "Europe/Atlantis").error().kind, Error::Kind::UnknownZone);
}

TEST(TeslaRequestsTest, aTariffIsSentWithAllThatTeslaLeavesOut)
{
    TeslaTimeOfUse settings{.site = 7};
    settings.settings.tariff.energy = {{u"AllYear"_s, {QMap<QString, double>{{u"ALL"_s, 0.3}}}}};
    settings.settings.tariff.seasons
        = {{u"AllYear"_s, {.fromMonth = 1, .labels = QMap<QString, TeslaLabel>{{u"ALL"_s, {{TeslaPeriod{.toDay = 6}}}}}}}};

    const QJsonValue tariff = tariffOf(built(TeslaCalls::setTimeOfUseSettings(), settings));

    EXPECT_EQ(tariff[u"version"_s], 1);
    EXPECT_EQ(tariff[u"monthly_charges"_s], 0);
    EXPECT_EQ(tariff[u"demand_charges"_s], (QJsonObject{{u"ALL"_s, QJsonObject{{u"rates"_s, QJsonObject{{u"ALL"_s, 0}}}}}}));
    EXPECT_EQ(tariff[u"daily_demand_charges"_s], QJsonObject());
    EXPECT_EQ(tariff[u"daily_charges"_s][0], (QJsonObject{{u"name"_s, u"Charge"_s}, {u"amount"_s, 0}}));
    EXPECT_EQ(tariff[u"energy_charges"_s][u"AllYear"_s][u"rates"_s][u"ALL"_s], 0.3);
    EXPECT_EQ(tariff[u"seasons"_s][u"AllYear"_s][u"tou_periods"_s][u"ALL"_s][u"periods"_s][0],
              (QJsonObject{{u"fromDayOfWeek"_s, 0},
                           {u"toDayOfWeek"_s, 6},
                           {u"fromHour"_s, 0},
                           {u"fromMinute"_s, 0},
                           {u"toHour"_s, 0},
                           {u"toMinute"_s, 0}}));
    EXPECT_TRUE(tariff[u"sell_tariff"_s].isUndefined());
}

TEST(TeslaRequestsTest, whatIsPaidForFeedingInIsMadeWholeToo)
{
    const QJsonValue sold = tariffOf(built(TeslaCalls::setTimeOfUseSettings(), TeslaExamples::timeOfUse()))[u"sell_tariff"_s];

    EXPECT_EQ(sold[u"seasons"_s][u"Summer"_s][u"tou_periods"_s][u"OFF_PEAK"_s][u"periods"_s].toArray().size(), 2);
    EXPECT_EQ(sold[u"monthly_minimum_bill"_s], 0);
}
