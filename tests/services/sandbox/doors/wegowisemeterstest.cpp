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
const QString meters = u"/api/v1/wego_home/meters"_s;

QString billsOf(qint64 meter)
{
    return meters + u"/%1/raw_data"_s.arg(meter);
}

class WegoWiseMetersTest : public testing::Test
{
protected:
    QJsonArray list(const QString &path) { return QJsonDocument::fromJson(wegowise.ask("GET", path).body).array(); }
    qint64 create(const QByteArray &meter) { return objectOf(wegowise.ask("POST", meters, meter))["id"_L1].toInteger(); }

    WegoWiseDesktop wegowise;
};
}

TEST_F(WegoWiseMetersTest, companiesAreOpenToEverybody)
{
    SandboxServices services;
    const SandboxAnswer gas = services.answer(get(u"/wegowise/api/api/v1/utility_companies?data_type=Gas&state=pa"_s), wegowise.now);

    const QJsonArray found = QJsonDocument::fromJson(gas.body).array();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0]["short_name"_L1], u"ConEd"_s);
    EXPECT_EQ(services.answer(get(u"/wegowise/api/api/v1/wego_home/meters"_s), wegowise.now).status, 401);
}

TEST_F(WegoWiseMetersTest, areListedWithTheirCompanies)
{
    const qint64 known = create(R"({"account_number":"1","utility_company_id":23,"nickname":"Stove"})");
    const qint64 named = create(R"({"account_number":2,"data_type":"Oil","other_utility_company":"Rossi"})");

    const QJsonArray all = list(meters);

    ASSERT_EQ(all.size(), 6);
    EXPECT_EQ(all[0]["coverage"_L1], u"all"_s);
    EXPECT_EQ(all[4]["id"_L1].toInteger(), known);
    EXPECT_EQ(all[4]["data_type"_L1], u"Gas"_s) << "what the company delivers";
    EXPECT_EQ(all[4]["nickname"_L1], u"Stove"_s);
    EXPECT_EQ(all[4]["utility_company"_L1]["name"_L1], u"Con Edison"_s);
    EXPECT_EQ(all[5]["id"_L1].toInteger(), named);
    EXPECT_TRUE(all[5]["utility_company"_L1]["id"_L1].isNull());
    EXPECT_EQ(all[5]["utility_company"_L1]["name"_L1], u"Rossi"_s);
    EXPECT_FALSE(all[5].toObject().contains(u"password"_s));
}

TEST_F(WegoWiseMetersTest, areRefusedWhereTheyCannotBe)
{
    EXPECT_EQ(wegowise.refusal("POST", meters, "{}"), u"Account number can't be blank");
    EXPECT_EQ(wegowise.refusal("POST", meters, R"({"account_number":"1"})"), u"Data type can't be blank");
    EXPECT_EQ(wegowise.refusal("POST", meters, R"({"account_number":"1","data_type":"wind"})"), u"Data type is not included in the list");
    EXPECT_EQ(wegowise.refusal("POST", meters, R"({"account_number":"1","utility_company_id":"7"})"), u"Utility company is invalid");
    EXPECT_EQ(wegowise.refusal("POST", meters, R"({"account_number":"1","utility_company_id":"23","data_type":"electric"})"),
              u"Data type must match the data type of the utility company");
}

TEST_F(WegoWiseMetersTest, whichAreNotThereAre400WhereTheyAreDeleted)
{
    EXPECT_EQ(wegowise.ask("DELETE", meters + u"/4"_s).status, 204);
    EXPECT_EQ(wegowise.ask("DELETE", meters + u"/4"_s).status, 400);
    EXPECT_EQ(wegowise.ask("GET", billsOf(4)).status, 404);
    EXPECT_EQ(wegowise.ask("GET", billsOf(1), {}, wegowise.createUser("rosa")).status, 404) << "of somebody else";
}

TEST_F(WegoWiseMetersTest, ofTheDemoHomeHaveAYearOfBillsTheNewestFirst)
{
    for (const qint64 meter : {1, 2, 3}) {
        const QJsonArray bills = list(billsOf(meter));
        ASSERT_EQ(bills.size(), 12);
        EXPECT_EQ(bills[0]["start_date"_L1], u"2026-02-01"_s);
        EXPECT_EQ(bills[0]["end_date"_L1], u"2026-02-28"_s);
        EXPECT_EQ(bills[11]["start_date"_L1], u"2025-03-01"_s);
        EXPECT_EQ(bills, [&] {
            WegoWiseDesktop other;
            return QJsonDocument::fromJson(other.ask("GET", billsOf(meter)).body).array();
        }()) << "the same in each sandbox";
    }
    EXPECT_TRUE(list(billsOf(4)).isEmpty());
}

TEST_F(WegoWiseMetersTest, keepBillsInTheOrderOfTheirDaysUntilTheyAreDeleted)
{
    const QByteArray late = R"({"start_date":"2026-03-01","end_date":"2026-03-04","kwh":"5"})";
    const QByteArray early = R"({"start_date":"2012-02-01","end_date":"2012-03-04","total_charge":"300"})";
    const qint64 first = objectOf(wegowise.ask("POST", billsOf(1), early))["id"_L1].toInteger();
    const qint64 second = objectOf(wegowise.ask("POST", billsOf(1), late))["id"_L1].toInteger();

    EXPECT_EQ(list(billsOf(1)).first()["id"_L1].toInteger(), second);
    EXPECT_EQ(list(billsOf(1)).last()["id"_L1].toInteger(), first);

    const QString gone = billsOf(1) + u"/%1"_s.arg(first);
    EXPECT_EQ(wegowise.ask("DELETE", gone).status, 204);
    EXPECT_EQ(wegowise.refusal("DELETE", gone), u"Raw datum not found");
    EXPECT_EQ(list(billsOf(1)).size(), 13);
}

TEST_F(WegoWiseMetersTest, passOverWhatBelongsToAnotherKindAndConvertEnergy)
{
    const QByteArray all = R"({"start_date":"2012-02-01","end_date":"2012-03-04","btu":3413,"kwh":"2","gallons":"1.5"})";

    const QJsonObject electric = objectOf(wegowise.ask("POST", billsOf(1), all));
    EXPECT_EQ(electric["kwh"_L1], u"2.0"_s);
    EXPECT_EQ(electric["btu"_L1], 6826);
    EXPECT_TRUE(electric["gallons"_L1].isNull());
    const QJsonObject gas = objectOf(wegowise.ask("POST", billsOf(2), all));
    EXPECT_EQ(gas["kwh"_L1], u"1.0"_s);
    EXPECT_EQ(gas["btu"_L1], 3413);
    const QJsonObject water = objectOf(wegowise.ask("POST", billsOf(3), all));
    EXPECT_EQ(water["gallons"_L1], u"1.5"_s);
    EXPECT_TRUE(water["kwh"_L1].isNull());
    EXPECT_TRUE(water["btu"_L1].isNull());
}

TEST_F(WegoWiseMetersTest, refuseBillsThatAreNone)
{
    const auto refusal = [this](const QByteArray &rest, qint64 meter = 1) {
        return wegowise.refusal("POST", billsOf(meter), R"({"start_date":"2012-02-01","end_date":"2012-03-04")" + rest + "}");
    };

    EXPECT_EQ(refusal({}), u"Must specify usage or total cost");
    EXPECT_EQ(refusal(R"(,"kwh":"5")", 3), u"Must specify usage or total cost") << "water is not counted in kWh";
    EXPECT_EQ(refusal(R"(,"total_charge":"much")"), u"Total charge is not a number");
    EXPECT_EQ(refusal(R"(,"kwh":"1","start_date":"")"), u"Start date can't be blank");
    EXPECT_EQ(refusal(R"(,"kwh":"1","end_date":"2012-01-01")"), u"End date must be after start date");
}
