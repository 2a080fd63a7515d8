// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecodes.h"
#include "services/wegowise/wegowisewords.h"
#include "tests/services/wegowise/wegowisebench.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;

namespace
{
/** Skipped where the documents are not here. */
class WegoWiseDocumentsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (documented(u"wegowise/seed_oauth_user_200.json"_s).isEmpty())
            GTEST_SKIP() << "There are no documented answers: set WATTGLASS_REAL_DATA to the folder that holds them.";
    }
};

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/** What @p id sends for the documented request @p file and @p more. */
QJsonObject sent(const QString &id, const QString &file, const QJsonObject &more = {})
{
    QJsonObject arguments = objectOf(documented(u"wegowise/"_s + file));
    for (auto it = more.begin(); it != more.end(); ++it)
        arguments.insert(it.key(), *it);
    const auto request = operation(id).request(facts(), arguments);
    EXPECT_TRUE(request) << qPrintable(id) << qPrintable(request ? QString() : request.error().place.field);
    return request ? objectOf(request->body) : QJsonObject();
}
}

TEST_F(WegoWiseDocumentsTest, answersAreReadToTheDigit)
{
    EXPECT_EQ(read(WegoWiseCalls::oauthUser(), documented(u"wegowise/seed_oauth_user_200.json"_s))->name, u"johndoe");
    EXPECT_EQ(read(WegoWiseCalls::userCreate(), documented(u"wegowise/seed_create_user_200.json"_s))->secret, u"{string of characters}");
    const auto companies = read(WegoWiseCalls::utilityCompanies(), documented(u"wegowise/src_utility_companies_200.json"_s));
    EXPECT_EQ(companies->at(0).name, u"Con Edison");
    EXPECT_EQ(read(WegoWiseCalls::meterCreate(), documented(u"wegowise/seed_create_meter_200.json"_s))->id, 1);
    const auto meters = read(WegoWiseCalls::meters(), documented(u"wegowise/seed_list_meters_200.json"_s));
    EXPECT_EQ(meters->at(0).company->id, 23);
    EXPECT_FALSE(meters->at(1).company->id);
    EXPECT_EQ(read(WegoWiseCalls::meters(), documented(u"wegowise/src_wego_data_meters_200.json"_s))->at(2).dataType, u"Water");
    const auto datum = read(WegoWiseCalls::rawDatumCreate(), documented(u"wegowise/seed_create_raw_datum_200.json"_s));
    EXPECT_EQ(datum->kilowattHours->toString(), u"29.2997363023733");
    EXPECT_EQ(*datum->totalCharge, Decimal(500));
    const auto bills = read(WegoWiseCalls::rawData(), documented(u"wegowise/seed_list_raw_data_200.json"_s));
    EXPECT_EQ(bills->at(0).end, QDate(2014, 1, 31));
    EXPECT_EQ(bills->at(1).kilowattHours->toString(), u"0.292997363023733");
}

TEST_F(WegoWiseDocumentsTest, bothBuildingsAreReadAndSayTheSameInCodes)
{
    const auto created = read(WegoWiseCalls::buildingCreate(), documented(u"wegowise/seed_create_building_200.json"_s));
    const auto shown = read(WegoWiseCalls::building(), documented(u"wegowise/seed_show_building_200.json"_s));

    ASSERT_TRUE(created && shown);
    EXPECT_EQ(created->yearBuilt, 2000);
    EXPECT_EQ(created->conditionedArea, 800);
    EXPECT_EQ(shown->yearBuilt, 1950);
    EXPECT_EQ(shown->conditionedArea, 12000);
    EXPECT_EQ(WegoWiseCodes::inCodes(facts(), *created).cooling->system, WegoWiseCodes::inCodes(facts(), *shown).cooling->system);
}

TEST_F(WegoWiseDocumentsTest, errorsAreToldInTheirWords)
{
    for (const auto &[file, words] : {std::pair{u"seed_create_building_400"_s, u"Home users may only have one building"_s},
                                      {u"seed_create_meter_400"_s, u"Account number can't be blank"_s},
                                      {u"seed_create_raw_datum_400"_s, u"Must specify usage or total cost"_s},
                                      {u"seed_create_user_400"_s, u"Username can't be blank"_s},
                                      {u"seed_delete_raw_datum_404"_s, u"Raw datum not found"_s},
                                      {u"seed_show_building_404"_s, u"Building not found"_s},
                                      {u"src_wego_data_meter_404"_s, u"Meter not found"_s}})
        EXPECT_EQ(WegoWiseWords::of(documented(u"wegowise/"_s + file + u".json"_s)), words);
}

TEST_F(WegoWiseDocumentsTest, requestsAreSentWithTheValuesThatStandThere)
{
    EXPECT_EQ(sent(u"user_create"_s, u"seed_create_user_request.json"_s),
              objectOf(documented(u"wegowise/seed_create_user_request.json"_s)));

    QJsonObject meter = objectOf(documented(u"wegowise/seed_create_meter_request.json"_s));
    meter[u"utility_company_id"_s] = u"42"_s; // the schema's type
    EXPECT_EQ(sent(u"meter_create"_s, u"seed_create_meter_request.json"_s), meter);

    QJsonObject datum = objectOf(documented(u"wegowise/seed_create_raw_datum_request_gas.json"_s));
    for (const QString &charge : {u"total_charge"_s, u"delivery_charge"_s, u"fixed_charge"_s})
        datum[charge] = datum[charge].toString().chopped(2); // a zero behind the point
    EXPECT_EQ(sent(u"raw_datum_create"_s, u"seed_create_raw_datum_request_gas.json"_s, {{u"meter"_s, 1}}), datum);
}

TEST_F(WegoWiseDocumentsTest, theBuildingIsSentWithWhatTheExampleLeavesOut)
{
    QJsonObject wanted = objectOf(documented(u"wegowise/seed_create_building_request.json"_s));
    wanted[u"sqft"_s] = 1000; // the schema's type
    wanted[u"basement_sqft"_s] = 200;
    for (const QString &mark : {u"leed_certified"_s, u"epa_certified"_s, u"nahb_certified"_s, u"other_certified"_s})
        wanted[mark] = false;
    wanted[u"leed_level"_s] = 0;

    EXPECT_EQ(sent(u"building_create"_s, u"seed_create_building_request.json"_s), wanted);
}
