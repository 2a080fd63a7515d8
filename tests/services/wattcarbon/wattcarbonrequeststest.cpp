// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wattcarbon/wattcarbonbench.h"

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

namespace
{
HttpRequest built(const QString &id, const QString &profile = u"2025-01"_s)
{
    const Operation one = operation(id);
    const auto request = one.request(facts(profile), one.example);
    EXPECT_TRUE(request) << qPrintable(request ? QString() : request.error().place.field);
    return request ? *request : HttpRequest();
}

const QByteArray hours = "2022-08-01T00:00:00+00:00,0.1\n2022-08-01T01:00:00+00:00,1.1\n2022-08-01T02:00:00+00:00,2.3\n";

QByteArray formWith(const QByteArray &name, const QByteArray &csv)
{
    return "--wattglass\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + csv
        + "\r\n--wattglass--\r\n";
}
}

TEST(WattCarbonRequestsTest, aTokenIsAskedForByAForm)
{
    const HttpRequest request = built(u"token"_s);

    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.effect, Effect::Reads);
    EXPECT_EQ(request.url, QUrl(u"https://api.wattcarbon.com/auth/token"_s));
    EXPECT_EQ(request.headers, (QList<HttpHeader>{{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}}));
    EXPECT_EQ(request.body, "grant_type=password&username=anna%40casa.example&password=demo-key");
}

TEST(WattCarbonRequestsTest, aDeviceGoesOutWithNumbersAsTheDocumentsWriteThem)
{
    const HttpRequest request = built(u"device_create"_s);

    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.effect, Effect::Changes);
    EXPECT_EQ(request.url, QUrl(u"https://api.wattcarbon.com/devices"_s));
    EXPECT_EQ(request.headers, (QList<HttpHeader>{{"Accept", "application/json"}, {"Content-Type", "application/json"}}));
    EXPECT_EQ(request.body,
              R"({"commencedOperationDate":"2022-08-01","customId":"SP123","deviceOwner":{"name":"Person Person"},)"
              R"("externalRegistryDeviceId":"45678","externalRegistryName":"GATS","inverterDataId":"1234","inverterDataSource":"enphase",)"
              R"("kind":"solar","location":"60 Greene St Riverside IA","meterId":"M123","name":"My device","nameplateCapacityKw":"123",)"
              R"("utility":"ABC Utility"})");
}

TEST(WattCarbonRequestsTest, aNumberIsTakenEitherWayAndGoesOutInOne)
{
    const Operation create = operation(u"device_create"_s);
    QJsonObject arguments{{u"name"_s, u"a"_s}, {u"kind"_s, u"electrification"_s}, {u"areaSqft"_s, 123}};
    arguments.insert(u"heatPumpHspf"_s, u"5"_s);
    arguments.insert(u"effectiveUsefulLifeYears"_s, u"10"_s);

    const auto request = create.request(facts(), arguments);

    ASSERT_TRUE(request);
    EXPECT_EQ(request->body, R"({"areaSqft":"123","effectiveUsefulLifeYears":10,"heatPumpHspf":5,"kind":"electrification","name":"a"})");
}

TEST(WattCarbonRequestsTest, whatIsNotDocumentedStandsBesideWhatIs)
{
    const QJsonObject more{{u"eiaPlantId"_s, u"P1"_s}, {u"estimatedAnnualProductionMwh"_s, 6.5}};

    const auto request = operation(u"device_create"_s).request(facts(), {{u"name"_s, u"a"_s}, {u"kind"_s, u"solar"_s}, {u"more"_s, more}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->body, R"({"eiaPlantId":"P1","estimatedAnnualProductionMwh":6.5,"kind":"solar","name":"a"})");
}

TEST(WattCarbonRequestsTest, anUpdateIsPutWhole)
{
    const HttpRequest request = built(u"device_update"_s);

    EXPECT_EQ(request.method, "PUT");
    EXPECT_EQ(request.url, QUrl(u"https://api.wattcarbon.com/devices/123"_s));
    EXPECT_EQ(objectOf(request.body)[u"customId"_s], u"CASA-DEMO"_s);
    EXPECT_FALSE(objectOf(request.body).contains(u"device"_s));
}

TEST(WattCarbonRequestsTest, listsAndTemplatesAreReads)
{
    EXPECT_EQ(built(u"devices"_s).url, QUrl(u"https://api.wattcarbon.com/devices"_s));
    EXPECT_EQ(WattCarbonCalls::devices().request(facts(), {.most = 100, .from = 0})->url,
              QUrl(u"https://api.wattcarbon.com/devices?limit=100&offset=0"_s));
    const HttpRequest columns = built(u"device_csv_template"_s);
    EXPECT_EQ(columns.url, QUrl(u"https://api.wattcarbon.com/devices/csv/template/solar"_s));
    EXPECT_EQ(columns.headers, (QList<HttpHeader>{{"Accept", "text/csv"}}));
    EXPECT_EQ(columns.effect, Effect::Reads);
}

TEST(WattCarbonRequestsTest, filesArePartsOfAForm)
{
    const HttpRequest upload = built(u"device_timeseries"_s);

    EXPECT_EQ(upload.url, QUrl(u"https://api.wattcarbon.com/devices/123/timeseries"_s));
    EXPECT_EQ(upload.headers.last(), (HttpHeader{"Content-Type", "multipart/form-data; boundary=wattglass"}));
    EXPECT_EQ(upload.body, formWith("timeseries.csv", "datetime,value_kwh\n" + hours));
    EXPECT_EQ(built(u"devices_csv"_s).body, formWith("devices.csv", operation(u"devices_csv"_s).example[u"csv"_s].toString().toUtf8()));
}

TEST(WattCarbonRequestsTest, assetsAreDevicesUnderAnotherName)
{
    const HttpRequest create = built(u"device_create"_s, u"2025-12"_s);

    EXPECT_EQ(create.url, QUrl(u"https://api.wattcarbon.com/assets"_s));
    EXPECT_EQ(objectOf(create.body)[u"externalRegistryAssetId"_s], u"45678"_s);
    EXPECT_FALSE(objectOf(create.body).contains(u"externalRegistryDeviceId"_s));
    EXPECT_FALSE(objectOf(create.body).contains(u"deviceOwner"_s));
    EXPECT_EQ(built(u"device_update"_s, u"2025-12"_s).url, QUrl(u"https://api.wattcarbon.com/assets/123"_s));
    EXPECT_EQ(built(u"devices"_s, u"2025-12"_s).url, QUrl(u"https://api.wattcarbon.com/assets"_s));
    EXPECT_EQ(built(u"devices_csv"_s, u"2025-12"_s).url, QUrl(u"https://api.wattcarbon.com/assets/csv"_s));
    EXPECT_EQ(built(u"device_csv_template"_s, u"2025-12"_s).url, QUrl(u"https://api.wattcarbon.com/assets/csv/template/solar"_s));
}

TEST(WattCarbonRequestsTest, hoursOfAssetsAreThoseOfTheirMeter)
{
    const HttpRequest upload = built(u"device_timeseries"_s, u"2025-12"_s);

    EXPECT_EQ(upload.url, QUrl(u"https://api.wattcarbon.com/meters/123/intervals"_s));
    EXPECT_EQ(upload.body, formWith("timeseries.csv", "start_datetime,energy_kwh\n" + hours));
}
