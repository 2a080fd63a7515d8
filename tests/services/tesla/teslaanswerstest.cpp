// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/tesla/teslabench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace TeslaBench;

TEST(TeslaAnswersTest, productsAreTheEnergySitesAlone)
{
    const auto sites = read(TeslaCalls::products(), sample("products"));

    ASSERT_TRUE(sites) << qPrintable(sites.error().place.field);
    ASSERT_EQ(sites->size(), 2);
    EXPECT_EQ(sites->at(0).site, 2252147638651575);
    EXPECT_EQ(sites->at(0).batteryWatts, -1200);
    EXPECT_TRUE(sites->at(0).isHome());
    EXPECT_FALSE(sites->at(1).isHome());
}

TEST(TeslaAnswersTest, anIdOfASiteThatIsNoneIsNamed)
{
    const auto sites = read(TeslaCalls::products(), R"({"response":[{"id":1},{"energy_site_id":"x"}]})");

    EXPECT_EQ(sites.error().kind, Error::Kind::BadAnswer);
    EXPECT_EQ(sites.error().place.field, u"response[1].energy_site_id");
}

TEST(TeslaAnswersTest, whatFlowsIsReadWithItsSigns)
{
    const auto status = read(TeslaCalls::liveStatus(), sample("live_status"));

    ASSERT_TRUE(status) << qPrintable(status.error().place.field);
    EXPECT_EQ(*status->solarWatts + *status->batteryWatts + *status->gridWatts, *status->homeWatts);
    EXPECT_EQ(status->at, QDateTime({2026, 3, 5}, {12, 0}, Qt::UTC));
    EXPECT_EQ(status->wallConnectors->at(0).watts, 419.1);
    EXPECT_EQ(status->storms->at(0).type, u"wind");
    EXPECT_EQ(status->storms->at(0).isOptedOut, false);
}

TEST(TeslaAnswersTest, whatASiteDoesNotTellStaysUnknown)
{
    const auto status = read(TeslaCalls::liveStatus(), R"({"response":{"solar_power":0,"wall_connectors":null}})");

    ASSERT_TRUE(status);
    EXPECT_EQ(status->solarWatts, 0);
    EXPECT_FALSE(status->gridWatts);
    EXPECT_FALSE(status->wallConnectors);
    EXPECT_EQ(operation(u"live_status"_s).told({200, {}, R"({"response":{}})"}, {{{u"site"_s, 7}}, host, now})->toObject(), QJsonObject());
}

TEST(TeslaAnswersTest, settingsAreReadWithTheirTariff)
{
    const auto info = read(TeslaCalls::siteInfo(), sample("site_info"));

    ASSERT_TRUE(info) << qPrintable(info.error().place.field);
    EXPECT_EQ(info->reserve, 20);
    EXPECT_EQ(info->mode, u"autonomous");
    EXPECT_EQ(info->components->exportRule, u"pv_only");
    EXPECT_FALSE(info->components->isGridChargingDisallowed);
    EXPECT_EQ(info->tariff->energy[u"Summer"_s].rates->value(u"ON_PEAK"_s), 0.31);
    EXPECT_FALSE(info->tariff->seasons[u"Winter"_s].labels);
}

TEST(TeslaAnswersTest, aChangeIsTakenWhateverIsSaidOfIt)
{
    EXPECT_EQ(read(TeslaCalls::setStormMode(), sample("updated"))->code, 201);
    for (const QByteArray &body : {QByteArray(), QByteArray(R"({"response":""})"), QByteArray(R"({"response":null})"), QByteArray("<p>")})
        EXPECT_TRUE(read(TeslaCalls::setGridImportExport(), body)) << body.constData();
    const auto refused = read(TeslaCalls::setOperation(), R"({"response":{"code":400,"message":"no"}})");
    EXPECT_EQ(refused.error().kind, Error::Kind::Refused);
    EXPECT_EQ(refused.error().place.found, u"400");
}
