// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/jsonfields.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
JsonFields fields(const QByteArray &body)
{
    const Result<JsonFields> fields = JsonFields::of(body, u"api.example"_s);
    EXPECT_TRUE(fields) << body.constData();
    return *fields;
}
}

TEST(JsonFieldsTest, areReadAsWhatTheyAre)
{
    const JsonFields answer = fields(R"({"response":{"id":9007199254740993,"name":"è \ud83d\ude00","share":0.5}})");
    const JsonFields response = *answer.object(u"response"_s);

    EXPECT_EQ(*response.integer(u"id"_s), 9007199254740993); // beyond what a double holds
    EXPECT_EQ(*response.text(u"name"_s), u"è 😀");
    EXPECT_EQ(*response.number(u"share"_s), 0.5);
    EXPECT_FALSE(fields("\xef\xbb\xbf{}").has(u"a"_s)); // a byte order mark is passed over
}

struct JsonCase
{
    const char *name;
    QByteArray value;
};

class JsonFieldsTextTest : public testing::TestWithParam<JsonCase>
{
};

class JsonFieldsIntegerTest : public testing::TestWithParam<JsonCase>
{
};

TEST_P(JsonFieldsTextTest, isNoTextAndIsNamed)
{
    const JsonFields answer = fields("{\"response\":{\"token\":" + GetParam().value + "}}");

    const Result<QString> token = answer.object(u"response"_s)->text(u"token"_s);

    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, Error::Kind::BadAnswer);
    EXPECT_EQ(token.error().place, (Place{.file = u"api.example"_s, .field = u"response.token"_s}));
}

TEST_P(JsonFieldsIntegerTest, isNoWholeNumberAndIsNamed)
{
    const Result<qint64> seconds = fields("{\"expires_in\":" + GetParam().value + "}").integer(u"expires_in"_s);

    ASSERT_FALSE(seconds);
    EXPECT_EQ(seconds.error().kind, Error::Kind::BadAnswer);
    EXPECT_EQ(seconds.error().place.field, u"expires_in");
    EXPECT_FALSE(seconds.error().detail.contains(u"SECRET"_s));
}

INSTANTIATE_TEST_SUITE_P(Values, JsonFieldsTextTest,
                         testing::Values(JsonCase{"nothing", "null"}, JsonCase{"number", "1"}, JsonCase{"list", "[\"a\"]"},
                                         JsonCase{"highSurrogateAlone", R"("\ud800")"}, JsonCase{"lowSurrogateAlone", R"("a\udc00b")"}),
                         [](const auto &test) { return test.param.name; });
INSTANTIATE_TEST_SUITE_P(Values, JsonFieldsIntegerTest,
                         testing::Values(JsonCase{"nothing", "null"}, JsonCase{"text", "\"SECRET\""},
                                         JsonCase{"twoToThe63", "9223372036854775808"}, JsonCase{"fraction", "1.5"},
                                         JsonCase{"huge", "1e300"}, JsonCase{"truth", "true"}),
                         [](const auto &test) { return test.param.name; });

TEST(JsonFieldsTest, whatIsMissingIsNamed)
{
    EXPECT_EQ(fields("{}").text(u"access_token"_s).error().place.field, u"access_token");
    EXPECT_EQ(fields("{\"response\":null}").object(u"response"_s).error().place.field, u"response");
    EXPECT_EQ(fields("{\"share\":\"0.5\"}").number(u"share"_s).error().place.field, u"share");
}

TEST(JsonFieldsTest, anAnswerThatIsNoObjectIsBad)
{
    const QByteArray utf16("\xff\xfe{\0}\0", 6);
    for (const QByteArray &body : {QByteArray(),
                                   QByteArray("<!DOCTYPE html><html>SECRET</html>"),
                                   QByteArray("[]"),
                                   QByteArray("null"),
                                   QByteArray("{\"a\":1e400}"),
                                   QByteArray("{\"a\":NaN}"),
                                   QByteArray("{\"a\":1"),
                                   QByteArray("{} {}"),
                                   QByteArray("{\"a\":\"\xff\"}"),
                                   QByteArray("[").repeated(100'000),
                                   utf16}) {
        const Result<JsonFields> fields = JsonFields::of(body, u"api.example"_s);
        ASSERT_FALSE(fields) << body.left(40).constData();
        EXPECT_EQ(fields.error().kind, Error::Kind::BadAnswer);
        EXPECT_EQ(fields.error().place.file, u"api.example");
        EXPECT_FALSE(fields.error().detail.contains(u"SECRET"_s));
    }
}
