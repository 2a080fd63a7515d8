// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/wegowisedesktop.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QString users = u"/api/v1/wego_home/users"_s;
const QString building = u"/api/v1/wego_home/building"_s;
const QString meters = u"/api/v1/wego_home/meters"_s;

/** A building of the least that is taken. */
QJsonObject house()
{
    QJsonObject house;
    for (const char *text : {"nickname", "construction", "heating_fuel", "hot_water_fuel", "heating_system", "hot_water_system"})
        house.insert(QLatin1StringView(text), u"other"_s);
    for (const char *number : {"basement_sqft", "n_stories", "n_bedrooms", "n_electric_general_meters", "n_gas_general_meters"})
        house.insert(QLatin1StringView(number), 0);
    for (const char *number : {"n_oil_general_meters", "n_water_general_meters"})
        house.insert(QLatin1StringView(number), u"0"_s);
    for (const char *choice : {"has_basement", "basement_conditioned", "green_certified", "has_laundry", "has_pool"})
        house.insert(QLatin1StringView(choice), false);
    house.insert(u"address"_s, u"1 Example Street, Boston, MA 02201"_s);
    house.insert(u"building_type"_s, u"mf_low_rise"_s);
    house.insert(u"cooling_system"_s, u"window_ac"_s);
    house.insert(u"year_built"_s, 1950);
    house.insert(u"sqft"_s, u"13000"_s);
    return house;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qsizetype countOf(const SandboxAnswer &list)
{
    return QJsonDocument::fromJson(list.body).array().size();
}

class WegoWiseHomesTest : public testing::Test
{
protected:
    WegoWiseDesktop wegowise;
};
}

TEST_F(WegoWiseHomesTest, aCreatedUserSignsWithATokenOfHisOwn)
{
    const OAuth1Token token = wegowise.createUser("rosa");

    EXPECT_EQ(objectOf(wegowise.ask("GET", u"/oauth/user"_s, {}, token))["username"_L1], u"rosa"_s);
    EXPECT_EQ(objectOf(wegowise.ask("GET", u"/oauth/user"_s))["username"_L1], u"anna"_s);
    EXPECT_EQ(wegowise.ask("POST", users, R"({"username":"tino"})", token).status, 401) << "only who registered the application creates";
}

TEST_F(WegoWiseHomesTest, aUserWithoutNameOrWithOneThatIsTakenIsRefused)
{
    wegowise.createUser("rosa");

    EXPECT_EQ(wegowise.refusal("POST", users, R"({"email":"a@b.example"})"), u"Username can't be blank");
    EXPECT_EQ(wegowise.refusal("POST", users, R"({"username":"x"})"), u"Email can't be blank");
    EXPECT_EQ(wegowise.refusal("POST", users, R"({"email":"e","first_name":"A","last_name":"B","username":"rosa","password":"p"})"),
              u"Username has already been taken");
}

TEST_F(WegoWiseHomesTest, aDestroyedUserIsKnownNoMore)
{
    const OAuth1Token token = wegowise.createUser("rosa");

    EXPECT_EQ(wegowise.ask("DELETE", u"/api/v1/wego_home/user"_s, {}, token).status, 204);

    EXPECT_EQ(wegowise.ask("GET", u"/oauth/user"_s, {}, token).body, "Invalid OAuth Request");
    EXPECT_EQ(wegowise.ask("GET", u"/oauth/user"_s).status, 200);
    EXPECT_EQ(countOf(wegowise.ask("GET", meters)), 4);
}

TEST_F(WegoWiseHomesTest, aHomeUserHasOneBuilding)
{
    const OAuth1Token token = wegowise.createUser("rosa");
    EXPECT_EQ(wegowise.refusal("GET", building, {}, token), u"Building not found");

    EXPECT_EQ(wegowise.ask("POST", u"/api/v1/homes/buildings"_s, textOf(house()), token).status, 200);

    EXPECT_EQ(wegowise.refusal("POST", building, textOf(house()), token), u"Home users may only have one building");
    EXPECT_EQ(objectOf(wegowise.ask("GET", building, {}, token))["sqft"_L1], 13000);
}

TEST_F(WegoWiseHomesTest, aBuildingIsToldInCodesAtFirstAndInLabelsLater)
{
    const OAuth1Token token = wegowise.createUser("rosa");

    const QJsonObject created = objectOf(wegowise.ask("POST", building, textOf(house()), token));
    const QJsonObject shown = objectOf(wegowise.ask("GET", building, {}, token));

    EXPECT_EQ(created["type"_L1], u"mf_low_rise"_s);
    EXPECT_EQ(created["year_built"_L1], u"1950"_s);
    EXPECT_TRUE(created["location"_L1]["climate_zone"_L1].isNull());
    EXPECT_EQ(shown["type"_L1], u"Low-rise / garden-style apartment building"_s);
    EXPECT_EQ(shown["cooling"_L1]["system"_L1], u"Window AC"_s);
    EXPECT_EQ(shown["year_built"_L1], 1950);
    EXPECT_EQ(shown["location"_L1]["climate_zone"_L1], u"cold"_s);
}

TEST_F(WegoWiseHomesTest, aBuildingIsRefusedByTheFirstFieldThatIsWrong)
{
    const auto refusalWith = [this](const QString &field, const QJsonValue &value) {
        QJsonObject sent = house();
        sent[field] = value;
        return wegowise.refusal("POST", building, textOf(sent));
    };

    EXPECT_EQ(refusalWith(u"address"_s, u" "_s), u"Address can't be blank");
    EXPECT_EQ(refusalWith(u"basement_sqft"_s, QJsonValue::Null), u"Basement sqft can't be blank");
    EXPECT_EQ(refusalWith(u"sqft"_s, u"many"_s), u"Sqft is not a number");
    EXPECT_EQ(refusalWith(u"has_pool"_s, u"perhaps"_s), u"Has pool is not included in the list");
}

TEST_F(WegoWiseHomesTest, aBuildingIsChangedByTheQueryAlone)
{
    EXPECT_EQ(wegowise.ask("PUT", u"/api/v1/users/anna/buildings/1?sqft=2000&basement_conditioned=true"_s).status, 200);

    const QJsonObject shown = objectOf(wegowise.ask("GET", building));
    EXPECT_EQ(shown["sqft"_L1], 2000);
    EXPECT_EQ(shown["conditioned_sqft"_L1], 2000);
    EXPECT_EQ(wegowise.refusal("PUT", u"/api/v1/users/anna/buildings/1?sqft=x"_s), u"Sqft is not a number");
    EXPECT_EQ(wegowise.ask("PUT", u"/api/v1/users/anna/buildings/7?sqft=2"_s).status, 404);
    EXPECT_EQ(wegowise.ask("PUT", u"/api/v1/users/rosa/buildings/1?sqft=2"_s).status, 404);
}

TEST_F(WegoWiseHomesTest, withABuildingGoItsMetersAndTheirBills)
{
    wegowise.ask("POST", building, textOf(house()));

    EXPECT_EQ(wegowise.ask("DELETE", building).status, 204);

    EXPECT_EQ(wegowise.refusal("GET", building), u"Building not found");
    EXPECT_EQ(wegowise.refusal("DELETE", building), u"Building not found");
    EXPECT_EQ(countOf(wegowise.ask("GET", meters)), 0);
    EXPECT_EQ(wegowise.refusal("GET", meters + u"/1/raw_data"_s), u"Meter not found");
}

TEST_F(WegoWiseHomesTest, whatIsNoPlaceIsNotFound)
{
    for (const QString &path : {u"/api/v1/wego_home/roofs"_s, u"/api/v1/"_s, u"/api/v2/wego_home/building"_s, u"/"_s})
        EXPECT_EQ(wegowise.ask("GET", path).status, 404) << qPrintable(path);
    EXPECT_EQ(wegowise.ask("PATCH", building).status, 404);
    EXPECT_EQ(wegowise.ask("PUT", meters).status, 404);
}
