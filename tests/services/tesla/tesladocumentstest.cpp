// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/tesla/teslabench.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace TeslaBench;

namespace
{
/** Skipped where the documents are not here. */
class TeslaDocumentsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (documented(u"tesla/official_example_products.json"_s).isEmpty())
            GTEST_SKIP() << "There are no documented answers: set WATTGLASS_REAL_DATA to the folder that holds them.";
    }
};

QByteArray document(const QString &name)
{
    const QByteArray content = documented(u"tesla/%1.json"_s.arg(name));
    EXPECT_FALSE(content.isEmpty()) << qPrintable(name);
    return content;
}

/** What is answered, of a document that has only what is in it. */
QByteArray enveloped(const QString &name)
{
    return R"({"response":)" + document(name) + '}';
}

template<typename Value>
const Value &good(const Result<Value> &result, const QString &name)
{
    static const Value none{};
    EXPECT_TRUE(result) << qPrintable(name) << qPrintable(result ? QString() : result.error().place.field);
    return result ? *result : none;
}
}

TEST_F(TeslaDocumentsTest, productsAreUnderstood)
{
    for (const auto &[name, count] : {std::pair{u"official_example_products"_s, 1},
                                      {u"ha_teslemetry_products_energy_entries"_s, 2},
                                      {u"teslatte_products_gak_2024_01_20"_s, 1},
                                      {u"teslatte_products_gak_2024_04_12"_s, 1},
                                      {u"teslatte_energy_sites_gak_2023_11_06"_s, 1},
                                      {u"timdorr_products_01_get-api-1-products-response"_s, 1}})
        EXPECT_EQ(good(read(TeslaCalls::products(), document(name)), name).size(), count) << qPrintable(name);
    for (const QString &name : {u"alandtse_energysite_battery"_s, u"alandtse_energysite_solar"_s})
        EXPECT_TRUE(good(read(TeslaCalls::products(), R"({"response":[)" + document(name) + "]}"), name).at(0).isHome());
}

TEST_F(TeslaDocumentsTest, inEachStatusWhatFlowsInFlowsOut)
{
    const QStringList whole{u"official_example_live_status"_s,
                            u"ha_teslemetry_live_status"_s,
                            u"issue_teslajsonpy342_live_status_wall_connector"_s,
                            u"pypowerwall_live_status_2024-05-12"_s,
                            u"teslatte_energy_sites_live_status_gak_plugged_in_2023_11_06"_s,
                            u"teslatte_energy_sites_live_status_gak_unplugged_2023_11_06"_s,
                            u"timdorr_state_02_get-live-status-response-for-solar-panel-system-without-powerwalls"_s};
    for (const QString &name : whole) {
        const TeslaLiveStatus status = good(read(TeslaCalls::liveStatus(), document(name)), name);
        const double in = status.solarWatts.value_or(0) + status.batteryWatts.value_or(0) + status.gridWatts.value_or(0)
            + status.generatorWatts.value_or(0);
        EXPECT_NEAR(in, status.homeWatts.value_or(-1), 1) << qPrintable(name);
    }
    const auto bare = read(TeslaCalls::liveStatus(), enveloped(u"alandtse_site_data"_s));
    EXPECT_FALSE(good(bare, u"alandtse_site_data"_s).wallConnectors);
}

TEST_F(TeslaDocumentsTest, sitesAreUnderstoodWithTheirTariffs)
{
    for (const QString &name : {u"ha_tesla_fleet_site_info"_s,
                                u"ha_teslemetry_site_info_multi_season"_s,
                                u"ha_teslemetry_site_info_week_crossing"_s,
                                u"teslemetry_tariff_v2_sample"_s,
                                u"timdorr_state_05_get-site-info-response-for-solar-panel-system-without-powerwalls"_s,
                                u"timdorr_state_06_get-site-info-response-for-site-with-solar-panels-and-powerwalls"_s})
        good(read(TeslaCalls::siteInfo(), document(name)), name);
    for (const QString &name : {u"alandtse_site_config_powerwall"_s, u"alandtse_site_config_solar"_s})
        good(read(TeslaCalls::siteInfo(), enveloped(name)), name);

    const auto dropped = read(TeslaCalls::siteInfo(), document(u"teslemetry_tariff_v2_sample"_s));
    const TeslaTariff tariff = *dropped->tariff;
    EXPECT_EQ(tariff.energy[u"Summer"_s].rates->size(), 48);
    EXPECT_FALSE(tariff.seasons[u"Summer"_s].labels->value(u"PERIOD_00_00"_s).periods.at(0).fromHour);
    const TeslaPeriod first = TeslaTariffs::whole(tariff).seasons[u"Summer"_s].labels->value(u"PERIOD_00_00"_s).periods.at(0);
    EXPECT_EQ(first, (TeslaPeriod{0, 6, 0, 0, 0, 30}));
}

TEST_F(TeslaDocumentsTest, historiesAreUnderstood)
{
    for (const auto &[name, rows] : {std::pair{u"ha_teslemetry_energy_history_day"_s, 2},
                                     {u"ha_tesla_fleet_energy_history_overnight"_s, 4},
                                     {u"ha_teslemetry_energy_history_empty"_s, 0},
                                     {u"timdorr_history_02_get-history-response-when-kind-energy"_s, 1},
                                     {u"timdorr_history_04_get-calendar-history-response-when-kind-energy"_s, 1}}) {
        const TeslaEnergyHistory history = good(read(TeslaCalls::energyHistory(), document(name)), name);
        EXPECT_EQ(history.rows.size(), rows) << qPrintable(name);
        EXPECT_EQ(history.isSilent, rows == 0) << qPrintable(name);
        for (const TeslaEnergyRow &row : history.rows)
            EXPECT_EQ(row.totalCharge, *row.batteryFromGrid + *row.batteryFromSolar + *row.batteryFromGenerator) << qPrintable(name);
    }
}

TEST_F(TeslaDocumentsTest, realOutagesLastMilliseconds)
{
    const QJsonObject battery = QJsonDocument::fromJson(document(u"alandtse_battery_data"_s)).object();
    const QByteArray body = QJsonDocument(QJsonObject{{u"response"_s, battery[u"backup"_s]}}).toJson();

    const TeslaBackupHistory history = good(read(TeslaCalls::backupHistory(), body), u"alandtse_battery_data"_s);

    EXPECT_EQ(history.events.size(), 34);
    EXPECT_EQ(history.unit, u"ms");
}

TEST_F(TeslaDocumentsTest, changesAreAccepted)
{
    for (const QString &what : {u"01_post-api-1-energy-sites-site-id-backup"_s, u"03_post-api-1-energy-sites-site-id-storm-mode"_s}) {
        const QString name = u"timdorr_commands_%1-response"_s.arg(what);
        EXPECT_EQ(good(read(TeslaCalls::setBackupReserve(), document(name)), name).message, u"Updated");
    }
}

TEST_F(TeslaDocumentsTest, tariffsThatWereSentAreSentLikeThat)
{
    for (const QString &name : {u"official_example_PGE-EV2-A_time_of_use_settings_body"_s, u"globird_time_of_use_settings_body"_s}) {
        QJsonObject body = QJsonDocument::fromJson(document(name)).object();
        QJsonObject arguments = body;
        arguments.insert(u"site"_s, 7);

        const auto request = operation(u"set_time_of_use_settings"_s).request(facts(), arguments);

        ASSERT_TRUE(request) << qPrintable(name) << qPrintable(request.error().place.field);
        EXPECT_EQ(QJsonDocument::fromJson(request->body).object(), body) << qPrintable(name);
    }
}
