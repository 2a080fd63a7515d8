// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/tesladesktop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QString info = u"site_info"_s;
const QString status = u"live_status"_s;

int refusedWith(int quirk)
{
    return TeslaDesktop({.refuses = quirk}).get(u"/api/1/energy_sites/1234567890/live_status"_s).status;
}
}

TEST(TeslaSiteTest, whatIsSetIsToldAfterwards)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.set(u"backup"_s, R"({"backup_reserve_percent":95})"), 200);
    EXPECT_EQ(tesla.set(u"off_grid_vehicle_charging_reserve"_s, R"({"off_grid_vehicle_charging_reserve_percent":40})"), 200);
    EXPECT_EQ(tesla.set(u"operation"_s, R"({"default_real_mode":"autonomous"})"), 200);
    EXPECT_EQ(tesla.set(u"storm_mode"_s, R"({"enabled":false})"), 200);

    const QJsonValue told = tesla.home(info);

    EXPECT_EQ(told[u"backup_reserve_percent"_s], 95);
    EXPECT_EQ(told[u"off_grid_vehicle_charging_reserve_percent"_s], 40);
    EXPECT_EQ(told[u"default_real_mode"_s], u"autonomous"_s);
    EXPECT_EQ(told[u"user_settings"_s][u"storm_mode_enabled"_s], false);
}

TEST(TeslaSiteTest, chargingFromTheGridIsOnlyMentionedWhereItIsNotAllowed)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.home(info)[u"components"_s][u"disallow_charge_from_grid_with_solar_installed"_s], true);

    const SandboxAnswer answer
        = tesla.post(tesla.site + u"grid_import_export"_s,
                     R"({"customer_preferred_export_rule":"never","disallow_charge_from_grid_with_solar_installed":false})");

    EXPECT_EQ(answer.body, R"({"response":""})");
    const QJsonValue parts = tesla.home(info)[u"components"_s];
    EXPECT_EQ(parts[u"customer_preferred_export_rule"_s], u"never"_s);
    EXPECT_EQ(parts[u"non_export_configured"_s], true);
    EXPECT_TRUE(parts[u"disallow_charge_from_grid_with_solar_installed"_s].isUndefined());
}

TEST(TeslaSiteTest, aTariffIsKeptAsItWasSent)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.set(u"time_of_use_settings"_s,
                        R"({"tou_settings":{"tariff_content_v2":{"code":"X","monthly_charges":0},"optimization_strategy":"balanced"}})"),
              200);

    EXPECT_EQ(tesla.home(info)[u"tariff_content_v2"_s], (QJsonObject{{u"code"_s, u"X"_s}, {u"monthly_charges"_s, 0}}));
    EXPECT_EQ(tesla.home(info)[u"tou_settings"_s][u"optimization_strategy"_s], u"balanced"_s);
}

TEST(TeslaSiteTest, zerosOfATariffMayBeLeftOutButPricesStay)
{
    TeslaDesktop tesla({.noZeros = true});

    const QJsonValue tariff = tesla.home(info)[u"tariff_content_v2"_s];

    EXPECT_EQ(tariff[u"seasons"_s][u"Summer"_s][u"tou_periods"_s][u"ON_PEAK"_s][u"periods"_s][0],
              (QJsonObject{{u"toDayOfWeek"_s, 6}, {u"fromHour"_s, 8}, {u"toHour"_s, 19}}));
    EXPECT_EQ(tariff[u"daily_charges"_s][0], (QJsonObject{{u"name"_s, u"Charge"_s}}));
    EXPECT_EQ(tariff[u"energy_charges"_s][u"ALL"_s][u"rates"_s][u"ALL"_s], 0);
}

TEST(TeslaSiteTest, whatCannotBeSetIsRefusedByItsField)
{
    TeslaDesktop tesla;
    for (const auto &[what, body, field] : std::vector<std::tuple<QString, QByteArray, QString>>{
             {u"backup"_s, R"({"backup_reserve_percent":101})", u"backup_reserve_percent"_s},
             {u"backup"_s, R"({"backup_reserve_percent":20.5})", u"backup_reserve_percent"_s},
             {u"off_grid_vehicle_charging_reserve"_s, "{}", u"off_grid_vehicle_charging_reserve_percent"_s},
             {u"operation"_s, R"({"default_real_mode":"x"})", u"default_real_mode"_s},
             {u"storm_mode"_s, R"({"enabled":"yes"})", u"enabled"_s},
             {u"grid_import_export"_s, R"({"customer_preferred_export_rule":"x"})", u"customer_preferred_export_rule"_s},
             {u"time_of_use_settings"_s, R"({"tou_settings":{}})", u"tou_settings.tariff_content_v2"_s}}) {
        const SandboxAnswer answer = tesla.post(tesla.site + what, body);
        EXPECT_EQ(answer.status, 400) << qPrintable(what);
        EXPECT_TRUE(DoorCalls::objectOf(answer)[u"messages"_s].toObject().contains(field)) << answer.body.constData();
    }
    EXPECT_EQ(tesla.set(u"backup"_s, "[]"), 400);
    EXPECT_EQ(tesla.set(u"command"_s, "{}"), 404);
}

TEST(TeslaSiteTest, aReserveMayBeCapped)
{
    TeslaDesktop tesla({.cappedReserve = true});
    tesla.set(u"backup"_s, R"({"backup_reserve_percent":95})");

    EXPECT_EQ(tesla.home(info)[u"backup_reserve_percent"_s], 80);
}

TEST(TeslaSiteTest, receiptsMayBeginWithCapitals)
{
    const QString backup = TeslaDesktop().site + u"backup"_s;
    const QByteArray body = R"({"backup_reserve_percent":30})";

    EXPECT_EQ(DoorCalls::objectOf(TeslaDesktop().post(backup, body))[u"response"_s][u"code"_s], 201);
    EXPECT_EQ(DoorCalls::objectOf(TeslaDesktop({.capitals = true}).post(backup, body))[u"response"_s][u"Code"_s], 201);
}

TEST(TeslaSiteTest, whatFlowsInFlowsOutAtAnyTime)
{
    TeslaDesktop tesla;
    for (int quarter = 0; quarter < 30; ++quarter) {
        const QJsonValue told = tesla.home(status);
        EXPECT_EQ(told[u"solar_power"_s].toInt() + told[u"battery_power"_s].toInt() + told[u"grid_power"_s].toInt(),
                  told[u"load_power"_s].toInt());
        EXPECT_GT(told[u"load_power"_s].toInt(), 0);
        tesla.now = tesla.now.addSecs(900);
    }
}

TEST(TeslaSiteTest, theTimeOfItsStatusIsTheClocks)
{
    TeslaDesktop tesla;
    EXPECT_EQ(tesla.home(status)[u"timestamp"_s], u"2026-03-05T13:30:00+01:00"_s);
    EXPECT_EQ(tesla.home(status)[u"wall_connectors"_s].toArray().size(), 1);
    EXPECT_TRUE(TeslaDesktop({.noWallConnectors = true}).home(status)[u"wall_connectors"_s].isNull());
}

TEST(TeslaSiteTest, anotherSiteIsNotThere)
{
    TeslaDesktop tesla;

    const SandboxAnswer answer = tesla.get(u"/api/1/energy_sites/7/site_info"_s);

    EXPECT_EQ(answer.status, 404);
    EXPECT_FALSE(DoorCalls::objectOf(answer)[u"txid"_s].toString().isEmpty());
    EXPECT_EQ(tesla.get(tesla.site + u"history"_s).status, 410);
}

TEST(TeslaSiteTest, refusalsAreThoseThatAreSeen)
{
    for (const int status : {408, 421, 429, 500, 504})
        EXPECT_EQ(refusedWith(status), status);
    TeslaDesktop tesla({.refuses = 429});

    const SandboxAnswer answer = tesla.get(tesla.site + u"live_status"_s);

    EXPECT_TRUE(answer.headers.contains(HttpHeader{"Retry-After", "30"}));
    EXPECT_TRUE(DoorCalls::objectOf(answer)[u"error"_s].toString().endsWith(u"=> Too Many Requests"));
    EXPECT_EQ(DoorCalls::objectOf(TeslaDesktop({.refuses = 504}).get(tesla.site + u"live_status"_s))[u"error"_s], u"timeout"_s);
}
