// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecalls.h"
#include "tests/services/sandbox/doors/wegowisedesktop.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const QString home = u"/api/v1/wego_home"_s;

QByteArray document(const QString &name)
{
    return documented(u"wegowise/"_s + name + u".json"_s);
}

QJsonObject objectIn(const QString &name)
{
    return QJsonDocument::fromJson(document(name)).object();
}

/** The types of the members of @p object. */
QMap<QString, QJsonValue::Type> typesOf(const QJsonValue &object)
{
    QMap<QString, QJsonValue::Type> types;
    const QJsonObject members = object.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        types.insert(it.key(), it->type());
    return types;
}

/** Skipped where the documents are not here. */
class WegoWiseExchangesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (document(u"seed_oauth_user_200"_s).isEmpty())
            GTEST_SKIP() << "There are no documented exchanges: set WATTGLASS_REAL_DATA to the folder that holds them.";
    }

    /** What @p body is answered, besides its id, which is ever another. */
    QJsonObject answered(const QString &path, const QByteArray &body)
    {
        const SandboxAnswer answer = wegowise.ask("POST", path, body);
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        QJsonObject object = objectOf(answer);
        EXPECT_TRUE(object.take(u"id"_s).isDouble());
        return object;
    }

    WegoWiseDesktop wegowise;
};

QJsonObject withoutId(QJsonObject object)
{
    object.remove(u"id"_s);
    return object;
}
}

TEST_F(WegoWiseExchangesTest, aBuildingIsCreatedAsDocumented)
{
    EXPECT_EQ(answered(home + u"/building"_s, document(u"seed_create_building_request"_s)),
              withoutId(objectIn(u"seed_create_building_200"_s)));
}

TEST_F(WegoWiseExchangesTest, aBillIsCreatedAsDocumentedButForTheSlipInItsTotal)
{
    QJsonObject expected = withoutId(objectIn(u"seed_create_raw_datum_200"_s));
    expected[u"total_charge"_s] = u"300.0"_s; // which was sent

    EXPECT_EQ(answered(home + u"/meters/2/raw_data"_s, document(u"seed_create_raw_datum_request_gas"_s)), expected);
}

TEST_F(WegoWiseExchangesTest, usersAndMetersAreCreatedAsDocumented)
{
    EXPECT_TRUE(answered(home + u"/meters"_s, document(u"seed_create_meter_request"_s)).isEmpty());
    EXPECT_EQ(answered(home + u"/users"_s, document(u"seed_create_user_request"_s)).keys(),
              withoutId(objectIn(u"seed_create_user_200"_s)).keys());
}

TEST_F(WegoWiseExchangesTest, whatIsReadHasTheDocumentedMembers)
{
    const auto typesAt = [this](const QString &path) { return typesOf(QJsonDocument::fromJson(wegowise.ask("GET", path).body)[0]); };
    const auto typesIn = [](const QString &name) { return typesOf(QJsonDocument::fromJson(document(name))[0]); };

    EXPECT_EQ(typesOf(objectOf(wegowise.ask("GET", home + u"/building"_s))), typesOf(objectIn(u"seed_show_building_200"_s)));
    EXPECT_EQ(typesOf(objectOf(wegowise.ask("GET", u"/oauth/user"_s))), typesOf(objectIn(u"seed_oauth_user_200"_s)));
    EXPECT_EQ(typesAt(u"/api/v1/utility_companies"_s), typesIn(u"src_utility_companies_200"_s));
    EXPECT_EQ(typesAt(home + u"/meters"_s).keys(), typesIn(u"seed_list_meters_200"_s).keys());
    EXPECT_EQ(typesAt(home + u"/meters/2/raw_data"_s).keys(), typesIn(u"seed_list_raw_data_200"_s).keys());
}

TEST_F(WegoWiseExchangesTest, errorsAreThoseOfTheDocuments)
{
    const OAuth1Token token = wegowise.createUser("rosa");
    const auto isSaid = [&](const QByteArray &method, const QString &path, const QByteArray &body, int status, const QString &name) {
        const SandboxAnswer answer = wegowise.ask(method, path, body, token);
        EXPECT_EQ(answer.status, status) << qPrintable(name);
        EXPECT_EQ(objectOf(answer), objectIn(name));
    };
    isSaid("GET", home + u"/building"_s, {}, 404, u"seed_show_building_404"_s);
    const QByteArray building = document(u"seed_create_building_request"_s);
    wegowise.ask("POST", home + u"/building"_s, building, token);
    isSaid("POST", home + u"/building"_s, building, 400, u"seed_create_building_400"_s);
    isSaid("POST", home + u"/meters"_s, "{}", 400, u"seed_create_meter_400"_s);
    const QByteArray meter = wegowise.ask("POST", home + u"/meters"_s, document(u"seed_create_meter_request"_s), token).body;
    const QString bills = home + u"/meters/%1/raw_data"_s.arg(QJsonDocument::fromJson(meter)["id"_L1].toInteger());
    isSaid("POST", bills, R"({"start_date":"2012-02-01","end_date":"2012-03-04"})", 400, u"seed_create_raw_datum_400"_s);
    isSaid("DELETE", bills + u"/1"_s, {}, 404, u"seed_delete_raw_datum_404"_s);
    EXPECT_EQ(wegowise.refusal("POST", home + u"/users"_s, "{}"), objectIn(u"seed_create_user_400"_s)[u"errors"_s].toString());
}
