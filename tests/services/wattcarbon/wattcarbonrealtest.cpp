// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonhours.h"
#include "tests/services/wattcarbon/wattcarbonbench.h"

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

namespace
{
/** The documented requests. */
class WattCarbonRealTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (read(u"docs_location_object.json"_s).isEmpty())
            GTEST_SKIP() << "There is no real data: set WATTGLASS_REAL_DATA to the folder that holds it.";
    }

    static QByteArray read(const QString &name) { return documented(u"wattcarbon/"_s + name); }
};
}

TEST_F(WattCarbonRealTest, devicesGoOutAsDocumented)
{
    for (const QString &name : {u"docs_create_device_solar.json"_s, u"docs_create_device_electrification.json"_s}) {
        const QJsonObject documented = objectOf(read(name));

        const auto request = operation(u"device_create"_s).request(facts(), documented);

        ASSERT_TRUE(request) << qPrintable(request.error().place.field);
        EXPECT_EQ(objectOf(request->body), documented) << qPrintable(name);
    }
}

TEST_F(WattCarbonRealTest, assetsGoOutAsDocumented)
{
    for (const QString &name : {u"docs_create_asset_solar_2025.json"_s, u"docs_create_asset_demand_response_2025.json"_s}) {
        const QJsonObject documented = objectOf(read(name));
        QJsonObject arguments = documented;
        const QJsonValue id = arguments.take(u"externalRegistryAssetId"_s);
        if (!id.isUndefined())
            arguments[u"externalRegistryDeviceId"_s] = id;

        const auto request = operation(u"device_create"_s).request(facts(u"2025-12"_s), arguments);

        ASSERT_TRUE(request) << qPrintable(request.error().place.field);
        EXPECT_EQ(objectOf(request->body), documented) << qPrintable(name);
    }
}

TEST_F(WattCarbonRealTest, aLocationGoesOutAsDocumented)
{
    const QJsonObject documented = objectOf(read(u"docs_location_object.json"_s));

    const auto request
        = operation(u"device_create"_s).request(facts(), {{u"name"_s, u"a"_s}, {u"kind"_s, u"solar"_s}, {u"location"_s, documented}});

    ASSERT_TRUE(request);
    EXPECT_EQ(objectOf(request->body)[u"location"_s], documented);
}

TEST_F(WattCarbonRealTest, hoursAreReadAndWrittenAsDocumented)
{
    const QByteArray documented = read(u"docs_device_timeseries_sample.csv"_s);

    const auto hours = WattCarbonHours::read(documented);

    ASSERT_TRUE(hours) << hours.error().place.line;
    EXPECT_EQ(hours->size(), 5);
    EXPECT_EQ(WattCarbonHours::write(*hours).trimmed(), documented.trimmed());
    EXPECT_EQ(read(u"docs_interval_timeseries_header.csv"_s).trimmed(), WattCarbonHours::assetHeader);
}
