// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/doorcalls.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
/** WattCarbon with a user who has signed in. */
class WattCarbonDoorTest : public testing::Test
{
protected:
    explicit WattCarbonDoorTest(const QByteArray &faults = "{}")
        : m_services(*SandboxFaults::read(faults, u"faults.json"_s))
        , m_key("Bearer "
                + objectOf(m_services.answer(
                    form(u"/wattcarbon/api/auth/token"_s, {{"username", "anna@casa.example"}, {"password", "demo-key"}}),
                    m_now))["access_token"_L1]
                      .toString()
                      .toLatin1())
    {
    }

    SandboxAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const QByteArray &type = "application/json")
    {
        return m_services.answer({method, url(u"/wattcarbon/api"_s + path), {{"Authorization", m_key}, {"Content-Type", type}}, body},
                                 m_now);
    }

    const QDateTime m_now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    SandboxServices m_services;
    const QByteArray m_key;
};

class QuirkyWattCarbonDoorTest : public WattCarbonDoorTest
{
protected:
    QuirkyWattCarbonDoorTest()
        : WattCarbonDoorTest(R"({"wattcarbon":{"envelope":true,"text_ids":true,"plain_numbers":true,"older_faults":true,)"
                             R"("assets_only":true,"silent":true,"conflict_status":422}})")
    {
    }
};

const QByteArray roof = R"({"name":"Roof","customId":"R1","kind":"solar","nameplateCapacityKw":"3","externalRegistryDeviceId":"9"})";
const QByteArray assetRoof = R"({"name":"Roof","customId":"R1","kind":"solar","nameplateCapacityKw":"3","externalRegistryAssetId":"9"})";
}

TEST_F(WattCarbonDoorTest, keepsWhatIsCreatedChangedAndRemoved)
{
    const qint64 id = objectOf(ask("POST", u"/devices"_s, roof))["id"_L1].toInteger();
    const QString path = u"/devices/%1"_s.arg(id);
    EXPECT_EQ(QJsonDocument::fromJson(ask("GET", u"/devices"_s).body).array().size(), 2);
    EXPECT_EQ(objectOf(ask("GET", path))["name"_L1], u"Roof"_s);

    EXPECT_EQ(ask("PUT", path, R"({"name":"Barn","kind":"solar","nameplateCapacityKw":3})").status, 200);

    EXPECT_EQ(objectOf(ask("GET", path))["name"_L1], u"Barn"_s);
    EXPECT_FALSE(objectOf(ask("GET", path)).contains(u"customId"_s)) << "an update is the whole object";
    EXPECT_EQ(ask("DELETE", path).status, 204);
    EXPECT_EQ(objectOf(ask("GET", path))["detail"_L1], u"Device not found"_s);
}

TEST_F(WattCarbonDoorTest, pagesItsList)
{
    ask("POST", u"/devices"_s, roof);

    const SandboxAnswer page = ask("GET", u"/devices?limit=1&offset=1"_s);

    EXPECT_EQ(QJsonDocument::fromJson(page.body).array().size(), 1);
    EXPECT_EQ(QJsonDocument::fromJson(page.body)[0]["name"_L1], u"Roof"_s);
    EXPECT_EQ(page.headers.last(), (HttpHeader{"X-Total-Count", "2"}));
}

TEST_F(WattCarbonDoorTest, refusesACustomIdThatIsInUse)
{
    ask("POST", u"/devices"_s, roof);

    const SandboxAnswer second = ask("POST", u"/devices"_s, roof);

    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(objectOf(second)["detail"_L1], u"customId 'R1' is already in use"_s);
}

TEST_F(WattCarbonDoorTest, saysWhereADeviceIsWrong)
{
    const auto place
        = [this](const QByteArray &body) { return objectOf(ask("POST", u"/devices"_s, body))["detail"_L1][0]["loc"_L1].toArray(); };

    EXPECT_EQ(place("{}"), (QJsonArray{u"body"_s, u"kind"_s}));
    EXPECT_EQ(place(R"({"name":"a","kind":"solar"})"), (QJsonArray{u"body"_s, u"solar"_s, u"nameplateCapacityKw"_s}));
    EXPECT_EQ(place(R"({"name":"a","kind":"fusion"})"), QJsonArray{u"body"_s});
    EXPECT_EQ(place(R"({"name":"a","kind":"electrification","areaSqft":"big"})"),
              (QJsonArray{u"body"_s, u"electrification"_s, u"areaSqft"_s}));
}

TEST_F(WattCarbonDoorTest, speaksOfAssetsToo)
{
    const QJsonObject asset = objectOf(ask("POST", u"/assets"_s, assetRoof));

    EXPECT_EQ(asset["externalRegistryAssetId"_L1], u"9"_s);
    EXPECT_EQ(objectOf(ask("GET", u"/devices/%1"_s.arg(asset["id"_L1].toInteger())))["externalRegistryDeviceId"_L1], u"9"_s);
    EXPECT_FALSE(objectOf(ask("GET", u"/assets/123"_s)).contains(u"deviceOwner"_s));
    EXPECT_TRUE(ask("GET", u"/assets/csv/template/solar"_s).body.endsWith("externalRegistryAssetId\r\n"));
    EXPECT_TRUE(ask("GET", u"/devices/csv/template/solar"_s).body.endsWith("externalRegistryDeviceId\r\n"));
    EXPECT_EQ(ask("GET", u"/devices/csv/template/fusion"_s).status, 422);
}

TEST_F(WattCarbonDoorTest, takesAllDevicesOfAFileOrNone)
{
    const QByteArray good = "name,kind,nameplateCapacityKw,customId\nA,solar,1,1\nB,solar,2,2\n";

    EXPECT_EQ(ask("POST", u"/devices/csv"_s, good + "C,solar,x,3\n", "text/csv").status, 422);
    EXPECT_EQ(QJsonDocument::fromJson(ask("GET", u"/devices"_s).body).array().size(), 1);
    EXPECT_EQ(ask("POST", u"/devices/csv"_s, good, "text/csv").status, 200);
    EXPECT_EQ(QJsonDocument::fromJson(ask("GET", u"/devices"_s).body).array().size(), 3);
    EXPECT_EQ(ask("POST", u"/devices/csv"_s, good, "text/csv").status, 409);
}

TEST_F(WattCarbonDoorTest, refusesHoursThatAreNone)
{
    const QString path = u"/devices/123/timeseries"_s;
    const QByteArray good = "datetime,value_kwh\n2022-08-01T00:00:00+00:00,-0.1\n";

    EXPECT_EQ(objectOf(ask("POST", path, good, "text/csv"))["rows"_L1], 1);
    EXPECT_EQ(ask("POST", path, "time,kwh\n2022-08-01T00:00:00+00:00,1\n", "text/csv").status, 422);
    EXPECT_EQ(ask("POST", path, good + "2022-08-01T01:30:00+00:00,1\n", "text/csv").status, 422);
    EXPECT_EQ(ask("POST", path, good + "2022-08-01T01:00:00,1\n", "text/csv").status, 422);
    EXPECT_EQ(ask("POST", path, good, "application/json").status, 422);
    EXPECT_EQ(ask("POST", u"/devices/7/timeseries"_s, good, "text/csv").status, 404);
}

TEST_F(WattCarbonDoorTest, hasMetersWithIntervalsAndBills)
{
    const qint64 meter
        = objectOf(ask("POST", u"/meters"_s, R"({"apiProvider":"manual","meterType":"gas","location":{}})"))["id"_L1].toInteger();

    EXPECT_EQ(ask("POST", u"/meters"_s, "{}").status, 422);
    EXPECT_EQ(ask("POST", u"/meters/%1/intervals"_s.arg(meter), "start_datetime,energy_kwh\n2022-08-01T00:00:00Z,1\n", "text/csv").status,
              200);
    EXPECT_EQ(
        ask("POST", u"/meters/%1/bills"_s.arg(meter), "start_date,end_date,energy_kwh\n2022-08-01,2022-08-31,310\n", "text/csv").status,
        200);
    EXPECT_EQ(ask("POST", u"/meters/7/bills"_s, {}, "text/csv").status, 404);
}

TEST_F(WattCarbonDoorTest, answersTheDocumentedRequestsWithTheirOwnMembers)
{
    if (documented(u"wattcarbon/docs_create_device_solar.json"_s).isEmpty())
        GTEST_SKIP() << "There is no real data: set WATTGLASS_REAL_DATA to the folder that holds it.";
    const QList<QPair<QString, QString>> exchanges{{u"/devices"_s, u"docs_create_device_solar.json"_s},
                                                   {u"/devices"_s, u"docs_create_device_electrification.json"_s},
                                                   {u"/assets"_s, u"docs_create_asset_solar_2025.json"_s},
                                                   {u"/assets"_s, u"docs_create_asset_demand_response_2025.json"_s}};
    for (const auto &[path, name] : exchanges) {
        const QJsonObject sent = QJsonDocument::fromJson(documented(u"wattcarbon/"_s + name)).object();

        const SandboxAnswer created = ask("POST", path, documented(u"wattcarbon/"_s + name));

        ASSERT_EQ(created.status, 200) << created.body.constData();
        QJsonObject told = objectOf(created);
        const QJsonValue id = told.take(u"id"_s);
        EXPECT_TRUE(id.isDouble());
        EXPECT_EQ(told, sent) << qPrintable(name);
        ask("DELETE", path + u'/' + QString::number(id.toInteger()));
    }
    EXPECT_EQ(ask("POST", u"/devices/123/timeseries"_s, documented(u"wattcarbon/docs_device_timeseries_sample.csv"_s), "text/csv").status,
              200);
    EXPECT_EQ(ask("POST", u"/meters/999/intervals"_s, documented(u"wattcarbon/docs_interval_timeseries_header.csv"_s), "text/csv").status,
              200);
    EXPECT_EQ(ask("POST", u"/meters/999/bills"_s, documented(u"wattcarbon/docs_bill_timeseries_header.csv"_s), "text/csv").status, 200);
    const QByteArray events = "--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\ndemand_response_events\r\n--b\r\n"
                              "Content-Disposition: form-data; name=\"file\"; filename=\"e.csv\"\r\n\r\n"
        + documented(u"wattcarbon/docs_demand_response_events.csv"_s) + "\r\n--b--\r\n";
    EXPECT_EQ(objectOf(ask("POST", u"/assets/123/documents"_s, events, "multipart/form-data; boundary=b"))["rows"_L1], 3);
}

TEST_F(QuirkyWattCarbonDoorTest, answersDifferentlyWhereItIsTold)
{
    EXPECT_EQ(ask("GET", u"/devices"_s).status, 404);
    const QJsonObject created = objectOf(ask("POST", u"/assets"_s, assetRoof));
    EXPECT_TRUE(created["id"_L1].isString());
    EXPECT_EQ(created["nameplateCapacityKw"_L1], 3);
    EXPECT_EQ(ask("POST", u"/assets"_s, assetRoof).status, 422);
    EXPECT_EQ(objectOf(ask("GET", u"/assets"_s))["total"_L1], 2);
    EXPECT_EQ(objectOf(ask("GET", u"/assets"_s))["items"_L1].toArray().size(), 2);
    EXPECT_EQ(objectOf(ask("POST", u"/assets"_s, "{}"))["detail"_L1][0]["type"_L1], u"value_error.missing"_s);
    EXPECT_EQ(ask("PUT", u"/assets/123"_s, R"({"name":"a","kind":"storage"})").status, 204);
    EXPECT_TRUE(ask("POST", u"/meters/123/intervals"_s, "start_datetime,energy_kwh\n2022-08-01T00:00:00Z,1\n", "text/csv").body.isEmpty());
}

TEST(WattCarbonQuirksTest, areKnownByName)
{
    EXPECT_TRUE(*SandboxFaults::read(R"({"wattcarbon":{"no_list":true}})", u"f"_s)->wattcarbon.hasNoList);
    EXPECT_EQ(SandboxFaults::read(R"({"wattcarbon":{"no_lists":true}})", u"f"_s).error().place.field, u"wattcarbon.no_lists");
    EXPECT_EQ(SandboxFaults::read(R"({"wattcarbon":{"no_list":1}})", u"f"_s).error().place.field, u"wattcarbon.no_list");
    EXPECT_EQ(SandboxFaults::read(R"({"wattcarbon":true})", u"f"_s).error().place.field, u"wattcarbon");
}
