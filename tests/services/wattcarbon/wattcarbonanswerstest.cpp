// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wattcarbon/wattcarbonbench.h"

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

namespace
{
Result<WattCarbonDevice> created(const QByteArray &body)
{
    return WattCarbonCalls::deviceCreate().read({200, {}, body}, {{}, host, {}});
}

Result<WattCarbonDevices> listed(const QByteArray &body)
{
    return WattCarbonCalls::devices().read({200, {}, body}, {{}, host, {}});
}

Result<WattCarbonTemplate> columns(const QByteArray &body)
{
    return WattCarbonCalls::deviceCsvTemplate().read({200, {}, body}, {{}, host, {}});
}
}

TEST(WattCarbonAnswersTest, aSolarDeviceIsReadToTheDigit)
{
    const auto device = created(fixture("wattcarbon/solar.json"));

    ASSERT_TRUE(device) << qPrintable(device.error().place.field);
    EXPECT_EQ(device->id, u"4711");
    EXPECT_EQ(device->nameplateKilowatts, Decimal(126, -1));
    EXPECT_EQ(device->location->parts->latitude, 45.5);
    EXPECT_EQ(device->location->parts->longitude, -9.25);
    EXPECT_EQ(device->owner->email, u"rosa@example.org");
    EXPECT_EQ(device->meters, (QList<qint64>{31, 32}));
    EXPECT_EQ(device->operationSince, QDate(2023, 5, 9));
    EXPECT_EQ(device->inverterSource, u"a_new_maker") << "words that are new pass through";
    EXPECT_EQ(device->registryId, u"77");
    EXPECT_EQ(device->more, QJsonValue(QJsonObject{{u"somethingNew"_s, QJsonObject{{u"a"_s, 1}}}})) << "an update is the whole object";
    EXPECT_FALSE(device->areaSquareFeet) << "missing is not zero";
}

TEST(WattCarbonAnswersTest, numbersAndIdsAreReadEitherWay)
{
    const auto device = created(fixture("wattcarbon/electrification.json"));

    ASSERT_TRUE(device) << qPrintable(device.error().place.field);
    EXPECT_EQ(device->id, u"4712");
    EXPECT_EQ(device->location->line, u"1 Field Road, Nowhere");
    EXPECT_EQ(device->areaSquareFeet, Decimal(9805, -1));
    EXPECT_EQ(device->usefulLifeYears, 12);
    EXPECT_EQ(device->heatPumpHspf, 9.5);
    EXPECT_EQ(device->waterHeaterUef, 3.25);
    EXPECT_EQ(device->replacesWaterHeater, false);
    EXPECT_FALSE(device->isInColdClimate) << "null is not false";
}

TEST(WattCarbonAnswersTest, anAssetIsTheSameDevice)
{
    const auto device = created(fixture("wattcarbon/asset.json"));

    ASSERT_TRUE(device);
    EXPECT_EQ(device->registryId, u"77");
    EXPECT_FALSE(device->owner);
}

TEST(WattCarbonAnswersTest, aDeviceHasAnId)
{
    EXPECT_EQ(created(R"({"name":"a"})").error().place.field, u"id");
    EXPECT_EQ(created(R"({"id":null})").error().place.field, u"id");
    EXPECT_EQ(created(R"({"id":""})").error().place.field, u"id");
    EXPECT_EQ(created(R"({"id":7,"nameplateCapacityKw":"much"})").error().place.field, u"nameplateCapacityKw");
    EXPECT_EQ(created("<html>").error().place.file, host);
    EXPECT_EQ(created(R"({"id":1000000})")->id, u"1000000");
}

TEST(WattCarbonAnswersTest, anUpdateThatIsAnsweredByNothingIsAsItWasSent)
{
    WattCarbonUpdate update;
    update.device = u"7"_s;
    update.name = u"Roof"_s;

    const auto device = WattCarbonCalls::deviceUpdate().read({204, {}, {}}, {update, host, {}});

    ASSERT_TRUE(device);
    EXPECT_EQ(device->id, u"7");
    EXPECT_EQ(device->name, u"Roof");
}

TEST(WattCarbonAnswersTest, listsAreReadBareAndInEnvelopes)
{
    EXPECT_EQ(listed(fixture("wattcarbon/devices.json"))->devices.size(), 2);
    EXPECT_TRUE(listed("[]")->devices.isEmpty());
    const auto page = listed(fixture("wattcarbon/envelope.json"));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->devices.size(), 1);
    EXPECT_EQ(page->total, 40);
    EXPECT_EQ(page->next, u"/devices?offset=1");
    EXPECT_EQ(listed("{}").error().place.field, u"items");
    EXPECT_EQ(listed(R"({"data":null})").error().place.field, u"data");
    EXPECT_EQ(listed(R"({"data":[],"total":"many"})").error().place.field, u"total");
}

TEST(WattCarbonAnswersTest, oneDeviceThatIsDamagedDoesNotHideTheOthers)
{
    const auto devices = listed(fixture("wattcarbon/deviceswithdamage.json"));

    ASSERT_TRUE(devices);
    EXPECT_EQ(devices->devices.size(), 2);
    EXPECT_EQ(devices->unread, 1);
    EXPECT_EQ(listed(R"([{"name":"a"}])").error().place.field, u"[0].id");
}

TEST(WattCarbonAnswersTest, aTemplateIsText)
{
    EXPECT_EQ(columns("name,\"customId\",kind\r\n")->columns, (QStringList{u"name"_s, u"customId"_s, u"kind"_s}));
    for (const QByteArray body : {"", "\n", "<html>", "{\"a\":1}", "a,,b", "a,a", "\"a", "a\xff"}) {
        const auto none = columns(body);
        ASSERT_FALSE(none) << body.constData();
        EXPECT_EQ(none.error().place.field, u"columns");
    }
}

TEST(WattCarbonAnswersTest, anUploadIsConfirmedInAnyWords)
{
    const auto read = [](const QByteArray &body) { return WattCarbonCalls::deviceTimeseries().read({200, {}, body}, {{}, host, {}}); };

    EXPECT_EQ(read(fixture("wattcarbon/receipt.json"))->rows, 24);
    EXPECT_FALSE(read("")->rows);
    EXPECT_FALSE(read("null")->rows);
    EXPECT_FALSE(read("{}")->rows);
    EXPECT_EQ(read(R"({"rows":"x"})").error().place.field, u"rows");
}
