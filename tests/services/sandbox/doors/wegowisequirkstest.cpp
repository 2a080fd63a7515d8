// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecalls.h"
#include "services/wegowise/wegowisecodes.h"
#include "tests/services/sandbox/doors/wegowisedesktop.h"
#include "tests/services/wegowise/wegowisebench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QString home = u"/api/v1/wego_home"_s;

/** The members of an object `wegowise` of a faults file. */
WegoWiseQuirks quirks(const QByteArray &json)
{
    const auto faults = SandboxFaults::read("{\"wegowise\":" + json + "}", u"faults.json"_s);
    EXPECT_TRUE(faults) << json.constData();
    return faults ? faults->wegowise : WegoWiseQuirks();
}

QJsonValue firstOf(const SandboxAnswer &list)
{
    return QJsonDocument::fromJson(list.body).array().first();
}

/** Whom the program has to understand, whatever is switched on. */
class WegoWiseClientTest : public testing::TestWithParam<const char *>
{
};
}

TEST_P(WegoWiseClientTest, everyExampleIsAnsweredAndUnderstood)
{
    for (const Operation &operation : WegoWiseCalls::operations()) {
        WegoWiseDesktop wegowise(quirks(GetParam()));
        const auto told = wegowise.toldExample(operation);
        EXPECT_TRUE(told) << qPrintable(operation.id) << qPrintable(told ? QString() : told.error().place.field);
    }
}

TEST_P(WegoWiseClientTest, itIsTheSameHomeInEachOfThem)
{
    WegoWiseDesktop wegowise(quirks(GetParam()));

    const auto building = wegowise.told(u"building"_s);
    const auto meters = wegowise.told(u"meters"_s);
    const auto bills = wegowise.told(u"raw_data"_s, {{u"meter"_s, 2}});

    ASSERT_TRUE(building && meters && bills);
    EXPECT_EQ((*building)["nickname"_L1], u"Casa Demo"_s);
    EXPECT_EQ((*meters)[1]["data_type"_L1].toString().toLower(), u"gas"_s);
    EXPECT_EQ((*bills)[0]["btu"_L1], (*bills)[0]["start_date"_L1] == u"2026-02-01"_s ? u"1700000"_s : u"1100000"_s);
}

INSTANTIATE_TEST_SUITE_P(Switches, WegoWiseClientTest,
                         testing::Values("{}", R"({"labels":true})", R"({"codes":true})", R"({"bare_building":true})",
                                         R"({"text_numbers":true})", R"({"plain_numbers":true})", R"({"small_types":true})",
                                         R"({"oldest_first":true})", R"({"older":true})",
                                         R"({"codes":true,"text_numbers":true,"small_types":true,"older":true,"oldest_first":true})"));

TEST(WegoWiseQuirksTest, codesAndLabelsChangePlaces)
{
    WegoWiseDesktop wegowise(quirks(R"({"labels":true,"codes":true})"));

    EXPECT_EQ((*wegowise.told(u"building"_s))["heating"_L1]["system"_L1], u"heat_pump"_s);
    EXPECT_EQ((*wegowise.toldExample(WegoWiseBench::operation(u"building_create"_s)))["cooling"_L1]["system"_L1], u"Window AC"_s);
}

TEST(WegoWiseQuirksTest, numbersAndDecimalsAreWrittenTheOtherWay)
{
    WegoWiseDesktop text(quirks(R"({"text_numbers":true})")), plain(quirks(R"({"plain_numbers":true})"));

    EXPECT_EQ(objectOf(text.ask("GET", home + u"/building"_s))["sqft"_L1], u"1550"_s);
    EXPECT_EQ(firstOf(text.ask("GET", home + u"/meters/2/raw_data"_s))["btu"_L1], u"1700000"_s);
    EXPECT_TRUE(firstOf(plain.ask("GET", home + u"/meters/2/raw_data"_s))["total_charge"_L1].isDouble());
}

TEST(WegoWiseQuirksTest, billsAndMetersAreOlderOrInAnotherOrder)
{
    WegoWiseDesktop older(quirks(R"({"older":true,"small_types":true})")), oldest(quirks(R"({"oldest_first":true})"));

    const QJsonValue bill = firstOf(older.ask("GET", home + u"/meters/1/raw_data"_s));
    EXPECT_FALSE(bill.toObject().contains(u"id"_s));
    EXPECT_FALSE(bill.toObject().contains(u"late_charge"_s));
    EXPECT_EQ(firstOf(older.ask("GET", home + u"/meters"_s))["for_heating"_L1], false);
    EXPECT_EQ(firstOf(older.ask("GET", home + u"/meters"_s))["data_type"_L1], u"electric"_s);
    EXPECT_EQ(firstOf(oldest.ask("GET", home + u"/meters/1/raw_data"_s))["start_date"_L1], u"2025-03-01"_s);
}

TEST(WegoWiseQuirksTest, errorsStandUnderOtherStatuses)
{
    WegoWiseDesktop missing(quirks(R"({"missing_status":400})")), hidden(quirks(R"({"hidden_errors":true})"));
    missing.ask("DELETE", home + u"/building"_s);
    hidden.ask("DELETE", home + u"/building"_s);

    EXPECT_EQ(missing.ask("GET", home + u"/building"_s).status, 400);
    EXPECT_EQ(hidden.ask("GET", home + u"/building"_s).status, 200);
    EXPECT_EQ(hidden.told(u"building"_s).error().kind, Error::Kind::NotThere);
    EXPECT_EQ(hidden.told(u"meter_delete"_s, {{u"meter"_s, 1}}).error().place.found, u"Meter not found");
}

TEST(WegoWiseQuirksTest, whoIsRefusedIsToldSoInJson)
{
    WegoWiseDesktop wegowise(quirks(R"({"told_refusals":true})"));

    EXPECT_EQ(wegowise.refusal("GET", u"/oauth/user"_s, {}, {"made", "up"}), u"Invalid OAuth Request");
}

TEST(WegoWiseQuirksTest, areKnownByName)
{
    EXPECT_EQ(SandboxFaults::read(R"({"wegowise":{"label":true}})", u"f"_s).error().place.field, u"wegowise.label");
    EXPECT_EQ(SandboxFaults::read(R"({"wegowise":{"missing_status":500}})", u"f"_s).error().place.field, u"wegowise.missing_status");
}
