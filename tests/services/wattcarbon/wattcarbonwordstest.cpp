// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonwords.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(WattCarbonWordsTest, areInTheDetailHoweverItIsWritten)
{
    EXPECT_EQ(WattCarbonWords::of(R"({"detail":"Device not found"})"), u"Device not found");
    EXPECT_EQ(WattCarbonWords::of(fixture("wattcarbon/faults.json")),
              u"body.solar.nameplateCapacityKw: Field required; body.3.name: Field required");
    EXPECT_EQ(WattCarbonWords::of(R"({"detail":[{"loc":["body","kind"],"msg":"field required","type":"value_error.missing"}]})"),
              u"body.kind: field required");
    for (const QByteArray body : {"", "<html>", "{}", "[]", R"({"detail":7})", R"({"detail":[7,null,{}]})"})
        EXPECT_EQ(WattCarbonWords::of(body), u"") << body.constData();
}

TEST(WattCarbonWordsTest, areHarmlessAndShort)
{
    EXPECT_EQ(WattCarbonWords::of("{\"detail\":\"no\\nsuch\\u001b[31m\"}").count(QChar(0x1b)), 0);
    EXPECT_LE(WattCarbonWords::of("{\"detail\":\"" + QByteArray(5000, 'x') + "\"}").size(), 201);
}

TEST(WattCarbonWordsTest, aCustomIdInUseIsOneErrorWhicheverStatusSaysIt)
{
    for (const int status : {400, 409, 422}) {
        const auto error = WattCarbonWords::customIdInUse(status, fixture("wattcarbon/conflict.json"), u"api.example"_s);
        ASSERT_TRUE(error) << status;
        EXPECT_EQ(error->kind, Error::Kind::BadArgument);
        EXPECT_EQ(error->place.field, u"customId");
        EXPECT_EQ(error->place.found, u"ROOF-1");
    }
    EXPECT_FALSE(WattCarbonWords::customIdInUse(500, fixture("wattcarbon/conflict.json"), {}));
    EXPECT_FALSE(WattCarbonWords::customIdInUse(409, R"({"detail":"other"})", {}));
}
