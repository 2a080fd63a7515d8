// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftparser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QString host = u"api.example"_s;
}

TEST(WattShiftParserTest, namesHomesAndThoseWithoutNameByTheirId)
{
    EXPECT_EQ(*WattShiftParser::homeNames(R"([{"id":"ws_home_1","name":"Casa"},{"id":"ws_home_2","name":null}])", host),
              (QStringList{u"Casa"_s, u"ws_home_2"_s}));
    EXPECT_TRUE(WattShiftParser::homeNames("[]", host)->isEmpty());
}

TEST(WattShiftParserTest, namesTheFieldThatIsWrong)
{
    EXPECT_EQ(WattShiftParser::homeNames("", host).error().place.field, u"homes"_s);
    EXPECT_EQ(WattShiftParser::homeNames("{}", host).error().place.field, u"homes"_s);
    EXPECT_EQ(WattShiftParser::homeNames(R"([{"id":"a"},{"name":"b"}])", host).error().place.field, u"homes[1].id"_s);
    EXPECT_EQ(WattShiftParser::homeNames("[7]", host).error().place.field, u"homes[0].id"_s);
}

TEST(WattShiftParserTest, saysWhyItWasRefusedInOneHarmlessLine)
{
    const Error error = WattShiftParser::refusal(403, R"({"error_code":"AUTH_INSUFFICIENT_SCOPE","message":"no\nscope\u001b[31m"})", host);
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_FALSE(error.place.found.contains(u'\n'));
    EXPECT_FALSE(error.place.found.contains(QChar(0x1b)));

    EXPECT_EQ(WattShiftParser::refusal(401, R"({"statusCode":401})", host).place.found, u"401"_s);
}
