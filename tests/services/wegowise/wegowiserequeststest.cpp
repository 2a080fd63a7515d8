// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signer.h"
#include "services/wegowise/wegowiseexamples.h"
#include "tests/services/wegowise/wegowisebench.h"

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;

namespace
{
const HttpHeader accept{"Accept", "application/json"};
const HttpHeader json{"Content-Type", "application/json"};

template<typename Request, typename Value>
HttpRequest built(const Call<Request, Value> &call, const Request &request)
{
    const auto whole = call.request(facts(), request);
    EXPECT_TRUE(whole) << qPrintable(whole ? QString() : whole.error().place.field);
    return whole ? *whole : HttpRequest();
}
}

TEST(WegoWiseRequestsTest, aBuildingSaysAllThatIsRequiredInTheTypesOfTheSchema)
{
    const HttpRequest request = built(WegoWiseCalls::buildingCreate(), WegoWiseExamples::building());

    EXPECT_EQ(request.headers, (QList{accept, json}));
    EXPECT_EQ(
        request.body,
        R"({"address":"123 Main St, Boston, MA 02118","basement_conditioned":false,"basement_sqft":200,"building_type":"sf_detached",)"
        R"("construction":"wood_steel","cooling_system":"window_ac","draft":false,"epa_certified":false,"green_certified":false,)"
        R"("has_basement":true,"has_laundry":false,"has_pool":false,"heating_fuel":"Gas","heating_system":"furnace",)"
        R"("hot_water_fuel":"Solar","hot_water_system":"other","leed_certified":false,"leed_level":0,"n_bedrooms":12,)"
        R"("n_electric_general_meters":1,"n_gas_general_meters":1,"n_oil_general_meters":0,"n_stories":2,)"
        R"("n_water_general_meters":1,"nahb_certified":false,"nickname":"Main Street Apartments","notes":"notes",)"
        R"("other_certified":false,"sqft":1000,"year_built":"2000"})");
}

TEST(WegoWiseRequestsTest, aHomeWithoutBasementSaysSo)
{
    WegoWiseBuildingDraft draft = WegoWiseExamples::building();
    draft.hasBasement = false;
    draft.basementArea = 0;

    const QByteArray body = built(WegoWiseCalls::buildingCreate(), draft).body;

    EXPECT_TRUE(body.contains(R"("basement_conditioned":false,"basement_sqft":0,)"));
    EXPECT_FALSE(body.contains("pool_year_round"));
}

TEST(WegoWiseRequestsTest, aMeterHasItsCompanyAsText)
{
    EXPECT_EQ(built(WegoWiseCalls::meterCreate(), WegoWiseExamples::meter()).body,
              R"({"account_number":"ABCD123","data_type":"electric","password":"bar","username":"foo","utility_company_id":"42"})");
    EXPECT_EQ(built(WegoWiseCalls::meterCreate(), {.account = u"7"_s, .otherCompany = u"Fuel & Sons"_s}).body,
              R"({"account_number":"7","other_utility_company":"Fuel & Sons"})");
}

TEST(WegoWiseRequestsTest, aUserIsSentWithAPassword)
{
    EXPECT_EQ(built(WegoWiseCalls::userCreate(), WegoWiseExamples::user()).body,
              R"({"email":"newuser@example.com","first_name":"New","last_name":"User","password":"s3kr3+","username":"newuser"})");
}

TEST(WegoWiseRequestsTest, billsOfEachKindSayWhatThatKindHas)
{
    const QByteArray common = R"("delivery_charge":"100","end_date":"2012-03-04","fixed_charge":"80",)";
    const QByteArray rest = R"("start_date":"2012-02-01","total_charge":"300"})";
    using namespace WegoWiseExamples;

    EXPECT_EQ(built(WegoWiseCalls::electric(), electric()).body, "{" + common + R"("kwh":"412.5",)" + rest);
    EXPECT_EQ(built(WegoWiseCalls::gas(), gas()).body, R"({"btu":"100000",)" + common + rest);
    const QByteArray fluid = R"({"btu":"100000",)" + common + R"("gallons":"0.72",)" + rest;
    EXPECT_EQ(built(WegoWiseCalls::oil(), oil()).body, fluid);
    EXPECT_EQ(built(WegoWiseCalls::propane(), propane()).body, fluid);
    EXPECT_EQ(built(WegoWiseCalls::steam(), steam()).body, fluid);
    EXPECT_EQ(built(WegoWiseCalls::water(), water()).body, "{" + common + R"("gallons":"3200",)" + rest);
    EXPECT_EQ(built(WegoWiseCalls::water(), water()).url.path(), u"/api/v1/wego_home/meters/3/raw_data");
    EXPECT_EQ(built(WegoWiseCalls::rawDatumCreate(), datum()).body, built(WegoWiseCalls::gas(), gas()).body);
}

TEST(WegoWiseRequestsTest, allElectricFieldsHaveTheirNames)
{
    WegoWiseElectricDraft draft;
    draft.meter = 1;
    draft.start = draft.end = QDate(2025, 5, 1);
    draft.kilowattHours = Decimal(1);
    draft.totalCharge = Decimal(2);
    draft.deliveryCharge = Decimal(3);
    draft.fixedCharge = Decimal(4);
    draft.fuelCharge = Decimal(5);
    draft.demandCharge = Decimal(6);
    draft.peakCharge = Decimal(7);
    draft.lateCharge = Decimal(8);
    draft.offPeakCharge = Decimal(9);
    draft.peakKilowattHours = Decimal(10);
    draft.offPeakKilowattHours = Decimal(11);
    draft.demandKilowatts = Decimal(12);

    EXPECT_EQ(built(WegoWiseCalls::electric(), draft).body,
              R"({"delivery_charge":"3","demand_charge":"6","demand_kw":"12","end_date":"2025-05-01","fixed_charge":"4",)"
              R"("fuel_charge":"5","kwh":"1","late_charge":"8","off_peak_charge":"9","off_peak_kwh":"11","peak_charge":"7",)"
              R"("peak_kwh":"10","start_date":"2025-05-01","total_charge":"2"})");
}

TEST(WegoWiseRequestsTest, anUpdateIsSignedAsTheContractComputesIt)
{
    const HttpRequest request
        = built(WegoWiseCalls::buildingUpdate(), {.user = u"USERNAME"_s, .building = 1, .area = 194'000, .hasElevator = false});
    const OAuth1Caller caller{
        .consumerKey = "17547cfc0b45bf1f7ca17eee86318af35103b4ce",
        .consumerSecret = "sandbox-consumer-secret",
        .token = {"a5f5e9d2a3911a048b467bce3ad577a5cb64402c", "cfe39d9b5fb6b8617e5c633da1ec23c9f993c676"},
    };

    const QByteArray header = OAuth1Signer::authorization(
        {request.method, request.url, "application/json", request.body}, caller, {"867c4716a81e236c4671e3f82098b6f8", 1395088838});

    EXPECT_EQ(request.headers, (QList{accept, json}));
    EXPECT_TRUE(request.body.isEmpty());
    EXPECT_TRUE(header.contains("oauth_signature=\"TEf3P7q4tQwIFcKA%2Fn%2FCE5mX0%2BU%3D\"")) << header.constData();
}

TEST(WegoWiseRequestsTest, aDeletionHasNoBody)
{
    const HttpRequest request = built(WegoWiseCalls::rawDatumDelete(), WegoWiseDatumQuestion{1'000'000, 2'000'000});

    EXPECT_EQ(request.method, "DELETE");
    EXPECT_EQ(request.url.path(), u"/api/v1/wego_home/meters/1000000/raw_data/2000000");
    EXPECT_EQ(request.headers, QList{accept});
    EXPECT_TRUE(request.body.isEmpty());
}
