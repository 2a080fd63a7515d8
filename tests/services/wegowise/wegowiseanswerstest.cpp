// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecodes.h"
#include "services/wegowise/wegowisewords.h"
#include "tests/services/wegowise/wegowisebench.h"

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;

TEST(WegoWiseAnswersTest, aUserHasAName)
{
    const auto user = read(WegoWiseCalls::oauthUser(), sample("user"));
    EXPECT_EQ(user->id, u"17");
    EXPECT_EQ(user->name, u"marta");

    EXPECT_EQ(read(WegoWiseCalls::oauthUser(), R"({"id":"1"})").error().place.field, u"username");
    EXPECT_EQ(read(WegoWiseCalls::oauthUser(), R"({"username":""})").error().place.field, u"username");
    EXPECT_EQ(read(WegoWiseCalls::oauthUser(), "<html>").error().place.file, host);
}

TEST(WegoWiseAnswersTest, aNewUsersTokenIsWholeOrAnErrorAndNothingElseMatters)
{
    const auto user = read(WegoWiseCalls::userCreate(), R"({"id":[],"oauth_token_secret":"s","oauth_token_key":"k"})");
    EXPECT_EQ(user->key, u"k");
    EXPECT_EQ(user->secret, u"s");

    EXPECT_EQ(read(WegoWiseCalls::userCreate(), R"({"oauth_token_secret":"","oauth_token_key":"k"})").error().place.field,
              u"oauth_token_secret");
    EXPECT_EQ(read(WegoWiseCalls::userCreate(), R"({"oauth_token_secret":"s","oauth_token_key":""})").error().place.field,
              u"oauth_token_key");
    const Error error = read(WegoWiseCalls::userCreate(), R"({"oauth_token_secret":"CANARY","oauth_token_key":7})").error();
    EXPECT_FALSE((error.place.found + error.detail).contains(u"CANARY"_s));
}

TEST(WegoWiseAnswersTest, companiesAreReadWithIdsEitherWay)
{
    const auto companies = read(WegoWiseCalls::utilityCompanies(), sample("companies"));

    ASSERT_EQ(companies->size(), 2);
    EXPECT_EQ(companies->at(0).state, u"WI");
    EXPECT_EQ(companies->at(1).id, 32);
    EXPECT_FALSE(companies->at(1).shortName);
    EXPECT_FALSE(companies->at(1).state);
}

TEST(WegoWiseAnswersTest, aBuildingIsTheSameInNumbersAndInTexts)
{
    const auto created = read(WegoWiseCalls::buildingCreate(), sample("building_codes"));
    const auto shown = read(WegoWiseCalls::building(), sample("building_labels"));

    ASSERT_TRUE(created && shown);
    EXPECT_EQ(created->id, shown->id);
    EXPECT_EQ(created->yearBuilt, 1974);
    EXPECT_EQ(shown->yearBuilt, 1974);
    EXPECT_EQ(created->area, 1900);
    EXPECT_EQ(created->conditionedArea, shown->conditionedArea);
    EXPECT_EQ(created->basement->area, 250);
    EXPECT_EQ(created->basement->isConditioned, false);
    EXPECT_EQ(created->notes, u"north side");
    EXPECT_FALSE(shown->notes);
    EXPECT_FALSE(created->location->climateZone);
    EXPECT_EQ(shown->location->climateZone, u"cold");
    EXPECT_EQ(shown->location->zipCode, u"53703");
    EXPECT_FALSE(created->cooling->fuel);
}

TEST(WegoWiseAnswersTest, whatABuildingDoesNotSayIsNotZero)
{
    const auto building = read(WegoWiseCalls::building(), sample("building_bare"));

    ASSERT_TRUE(building);
    EXPECT_FALSE(building->area || building->yearBuilt || building->stories || building->basement || building->heating);
    EXPECT_TRUE(building->location);
    EXPECT_FALSE(building->location->city);
}

TEST(WegoWiseAnswersTest, labelsAndCodesAreOneAndOthersStay)
{
    const WegoWiseBuilding building = WegoWiseCodes::inCodes(facts(), *read(WegoWiseCalls::building(), sample("building_labels")));

    EXPECT_EQ(building.type, u"mf_low_rise");
    EXPECT_EQ(building.cooling->system, u"window_ac");
    EXPECT_EQ(building.heating->system, u"boiler_condensing");
    EXPECT_EQ(building.heating->fuel, u"Gas");
    EXPECT_EQ(building.hotWater->fuel, u"Peat");
    EXPECT_EQ(building.hotWater->system, u"Samovar");
    EXPECT_EQ(building.location->climateZone, u"cold");
    EXPECT_EQ(WegoWiseCodes::codeOf(facts(), u"data_type"_s, u"Gas"_s), u"gas");
    EXPECT_EQ(WegoWiseCodes::labelOf(facts(), u"cooling_system"_s, u"window_ac"_s), u"Window AC");
    EXPECT_EQ(WegoWiseCodes::labelOf(facts(), u"cooling_system"_s, u"ice"_s), u"ice");
}

TEST(WegoWiseAnswersTest, metersTellKnownCompaniesFromOthers)
{
    const auto meters = read(WegoWiseCalls::meters(), sample("meters"));

    ASSERT_EQ(meters->size(), 2);
    EXPECT_EQ(meters->at(0).company->id, 31);
    EXPECT_EQ(meters->at(0).buildings, 1);
    EXPECT_EQ(meters->at(0).scope, u"HomeMeter");
    EXPECT_FALSE(meters->at(0).nickname);
    EXPECT_FALSE(meters->at(1).company->id);
    EXPECT_EQ(meters->at(1).company->name, u"Fuel & Sons");
    EXPECT_FALSE(meters->at(1).buildings);
    EXPECT_EQ(meters->at(1).isForHeating, true);
    EXPECT_EQ(read(WegoWiseCalls::meterCreate(), sample("newmeter"))->id, 55);
}

TEST(WegoWiseAnswersTest, aBillIsReadToTheDigit)
{
    const auto datum = read(WegoWiseCalls::rawDatumCreate(), sample("datum"));

    ASSERT_TRUE(datum);
    EXPECT_EQ(datum->start, QDate(2025, 5, 1));
    EXPECT_EQ(datum->end, QDate(2025, 5, 31));
    EXPECT_EQ(*datum->kilowattHours, *Decimal::fromText("312.250000000000001"));
    EXPECT_EQ(*datum->btu, Decimal(1065709));
    EXPECT_EQ(*datum->totalCharge, Decimal(6107, -2));
    EXPECT_EQ(*datum->lateCharge, Decimal(-125, -2));
    EXPECT_EQ(*datum->peakKilowattHours, Decimal(10025, -2));
    EXPECT_EQ(*datum->demandKilowatts, Decimal(44, -1));
    EXPECT_FALSE(datum->gallons || datum->deliveryCharge || datum->fuelCharge || datum->demandCharge || datum->peakCharge);
}

TEST(WegoWiseAnswersTest, aZeroIsAValueAndNullIsNone)
{
    const auto bills = read(WegoWiseCalls::rawData(), sample("rawdata"));

    ASSERT_EQ(bills->size(), 3);
    EXPECT_EQ(*bills->at(1).kilowattHours, Decimal(0));
    EXPECT_FALSE(bills->at(1).totalCharge);
    EXPECT_GT(bills->at(0).start, bills->at(2).start);
}

TEST(WegoWiseAnswersTest, olderBillsHaveNoIdAndOtherTypes)
{
    const auto bills = read(WegoWiseCalls::rawData(), sample("rawdata_older"));

    ASSERT_EQ(bills->size(), 1);
    EXPECT_FALSE(bills->at(0).id);
    EXPECT_EQ(*bills->at(0).kilowattHours, Decimal(4125, -1));
    EXPECT_EQ(*bills->at(0).btu, Decimal(1407862));
    EXPECT_FALSE(bills->at(0).lateCharge);
}

TEST(WegoWiseAnswersTest, namesTheBillThatIsWrong)
{
    QByteArray body = sample("rawdata");
    body.replace("2025-04-30", "2025-04-31");

    EXPECT_EQ(read(WegoWiseCalls::rawData(), body).error().place.field, u"[1].end_date");
}

TEST(WegoWiseAnswersTest, anErrorUnderASuccessIsAnError)
{
    EXPECT_EQ(read(WegoWiseCalls::meterCreate(), sample("refused")).error().kind, Error::Kind::Refused);
    EXPECT_EQ(read(WegoWiseCalls::meterCreate(), sample("refused")).error().place.found, u"Account number can't be blank");
    EXPECT_EQ(read(WegoWiseCalls::meterDelete(), R"({"errors":"Meter not found"})").error().kind, Error::Kind::NotThere);
    EXPECT_TRUE(read(WegoWiseCalls::meterDelete(), {}));
    EXPECT_TRUE(read(WegoWiseCalls::buildingUpdate(), "{}"));
}

TEST(WegoWiseWordsTest, areTheSentenceOrAPlainText)
{
    EXPECT_EQ(WegoWiseWords::of(sample("refused")), u"Account number can't be blank");
    EXPECT_EQ(WegoWiseWords::of("Invalid OAuth Request"), u"Invalid OAuth Request");
    EXPECT_EQ(WegoWiseWords::of({}), QString());
    EXPECT_EQ(WegoWiseWords::of("<html>no</html>"), QString());
    EXPECT_EQ(WegoWiseWords::of(R"({"errors":["a"]})"), QString());
    EXPECT_EQ(WegoWiseWords::of("{\"errors\":"), QString());
    EXPECT_FALSE(WegoWiseWords::of(R"({"errors":"a\nb\u001b[31m"})").contains(u'\n'));
}
