// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaparser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QString host = u"fleet.example"_s;

QString fieldOf(const QByteArray &products)
{
    const auto names = TeslaParser::siteNames(products, host);
    EXPECT_FALSE(names) << products.constData();
    return names ? QString() : names.error().place.field;
}
}

TEST(TeslaParserTest, namesTheFieldThatIsWrong)
{
    EXPECT_EQ(fieldOf(""), QString()); // it is no JSON at all
    EXPECT_EQ(fieldOf("<html>"), QString());
    EXPECT_EQ(fieldOf("{}"), u"response"_s);
    EXPECT_EQ(fieldOf(R"({"response":null})"), u"response"_s);
    EXPECT_EQ(fieldOf(R"({"response":[{"energy_site_id":"7"}]})"), u"response[0].energy_site_id"_s);
    EXPECT_EQ(fieldOf(R"({"response":[{},{"energy_site_id":null}]})"), u"response[1].energy_site_id"_s);
}

TEST(TeslaParserTest, readsIdsOfSixteenDigits)
{
    EXPECT_EQ(*TeslaParser::siteNames(R"({"response":[{"energy_site_id":1689012345678901}]})", host), QStringList{u"1689012345678901"_s});
}

TEST(TeslaParserTest, showsNoNameThatTurnsTheText)
{
    EXPECT_EQ(*TeslaParser::siteNames(R"({"response":[{"energy_site_id":1,"site_name":"a\u202e\u001b[31mb"}]})", host),
              QStringList{u"a[31mb"_s});
}

TEST(TeslaParserTest, readsTheRegion)
{
    EXPECT_EQ(*TeslaParser::region(R"({"response":{"region":"eu"}})", host), u"eu"_s);
    EXPECT_EQ(TeslaParser::region(R"({"response":{}})", host).error().place.field, u"response.region"_s);
    EXPECT_EQ(TeslaParser::region("[]", host).error().kind, Error::Kind::BadAnswer);
}

TEST(TeslaParserTest, readsTheRegionFromACode)
{
    EXPECT_EQ(TeslaParser::regionOfCode("EU_5f2a"), u"eu"_s);
    EXPECT_EQ(TeslaParser::regionOfCode("5f2a"), QString());
    EXPECT_EQ(TeslaParser::regionOfCode("_5f2a"), QString());
    EXPECT_EQ(TeslaParser::regionOfCode(""), QString());
}
