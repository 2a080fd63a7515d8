// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenanswer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

Result<Tokens> readBody(const QByteArray &body, int status = 200)
{
    return TokenAnswer::read(status, body, "refresh-0", now);
}

/** The tokens of an answer that also has @p more. */
Tokens tokensWith(const QByteArray &more)
{
    const auto tokens = readBody(R"({"access_token":"access-1","token_type":"Bearer")" + more + '}');
    EXPECT_TRUE(tokens) << more.constData();
    return tokens ? *tokens : Tokens();
}

Error refusalOf(const QByteArray &body, int status = 200)
{
    const auto tokens = readBody(body, status);
    EXPECT_FALSE(tokens) << status << ' ' << body.constData();
    return tokens ? Error() : tokens.error();
}

/** The field for which an answer cannot be used. */
QString lackOf(const QByteArray &body, int status = 200)
{
    const Error error = refusalOf(body, status);
    EXPECT_EQ(error.kind, Error::Kind::BadAnswer) << status << ' ' << body.constData();
    return error.place.field;
}
}

TEST(TokenAnswerTest, readsTokens)
{
    const auto tokens
        = readBody(R"({"access_token":"access-1","token_type":"bearer","expires_in":28800,"refresh_token":"a+b/=é","id_token":"x"})");

    ASSERT_TRUE(tokens);
    EXPECT_EQ(*tokens, (Tokens{"bearer", "access-1", "a+b/=\xc3\xa9", now.addSecs(28800)}));
}

TEST(TokenAnswerTest, keepsTheRefreshTokenWhereThereIsNoNewOne)
{
    EXPECT_EQ(tokensWith("").refresh, "refresh-0");
    EXPECT_EQ(tokensWith(R"(,"refresh_token":"")").refresh, "refresh-0");
    EXPECT_EQ(tokensWith(R"(,"refresh_token":null)").refresh, "refresh-0");
    EXPECT_EQ(tokensWith(R"(,"refresh_token":"refresh-1")").refresh, "refresh-1");
}

TEST(TokenAnswerTest, readsSecondsAsNumberOrText)
{
    EXPECT_EQ(tokensWith(R"(,"expires_in":3600)").expiresAt, now.addSecs(3600));
    EXPECT_EQ(tokensWith(R"(,"expires_in":"3600")").expiresAt, now.addSecs(3600));
    EXPECT_EQ(tokensWith(R"(,"expires_in":3600.9)").expiresAt, now.addSecs(3600));
    EXPECT_EQ(tokensWith(R"(,"expires_in":1)").expiresAt, now.addSecs(1));
    EXPECT_EQ(tokensWith(R"(,"expires_in":315360000)").expiresAt, now.addSecs(315360000));
}

TEST(TokenAnswerTest, knowsNoEndWhereNoneIsToldThatCouldBe)
{
    EXPECT_FALSE(tokensWith("").expiresAt.isValid());
    for (const char *seconds : {"-1",
                                "0",
                                "0.5",
                                "100000000000",
                                "315360001",
                                "1e300",
                                "-1e300",
                                "\"\"",
                                "\"soon\"",
                                "\"-1\"",
                                "\"1e999\"",
                                "\"nan\"",
                                "\"inf\"",
                                "null",
                                "true",
                                "[3600]",
                                "{}"})
        EXPECT_FALSE(tokensWith(",\"expires_in\":" + QByteArray(seconds)).expiresAt.isValid()) << seconds;
}

TEST(TokenAnswerTest, toldTimesAreInUtcAndNeverBeforeNowOrTenYearsAway)
{
    const QDateTime rome = now.toOffsetFromUtc(7200);
    for (qint64 seconds = -1000; seconds < 1'000'000'000'000; seconds = seconds * 3 + 2001) {
        const auto tokens = TokenAnswer::read(200, R"({"access_token":"a","expires_in":)" + QByteArray::number(seconds) + '}', {}, rome);
        ASSERT_TRUE(tokens);
        if (!tokens->expiresAt.isValid())
            continue;
        EXPECT_EQ(tokens->expiresAt.timeSpec(), Qt::UTC);
        EXPECT_GE(tokens->expiresAt, now);
        EXPECT_LE(tokens->expiresAt, now.addYears(10));
    }
}

TEST(TokenAnswerTest, takesTokensWithoutATypeForBearerTokens)
{
    EXPECT_EQ(readBody(R"({"access_token":"a"})")->type, "Bearer");
    EXPECT_EQ(readBody(R"({"access_token":"a","token_type":null})")->type, "Bearer");
    EXPECT_EQ(readBody(R"({"access_token":"a","token_type":"BEARER"})")->type, "BEARER");
}

TEST(TokenAnswerTest, takesNoTokensOfAnotherType)
{
    for (const char *type : {"\"mac\"", "\"\"", "\"DPoP\"", "\"Bearer \"", "1", "[\"Bearer\"]"})
        EXPECT_EQ(lackOf("{\"access_token\":\"a\",\"token_type\":" + QByteArray(type) + '}'), u"token_type") << type;
}

TEST(TokenAnswerTest, wantsAnAccessTokenThatFitsAHeader)
{
    for (const char *answer : {"{}",
                               R"({"token_type":"Bearer"})",
                               R"({"access_token":""})",
                               R"({"access_token":null})",
                               R"({"access_token":1})",
                               R"({"access_token":"a b"})",
                               R"({"access_token":"a\r\nX-Evil: 1"})",
                               R"({"access_token":"a\u0000"})",
                               R"({"access_token":"é"})"})
        EXPECT_EQ(lackOf(answer), u"access_token") << answer;
    EXPECT_EQ(readBody(R"({"access_token":"!~-._+/="})")->access, "!~-._+/=");
}

TEST(TokenAnswerTest, wantsRefreshTokensToBeText)
{
    EXPECT_EQ(lackOf(R"({"access_token":"a","refresh_token":1})"), u"refresh_token");
    EXPECT_EQ(lackOf(R"({"access_token":"a","refresh_token":{}})"), u"refresh_token");
}

TEST(TokenAnswerTest, findsNothingInAnswersThatAreNoJson)
{
    for (const QByteArray &answer : {QByteArray(),
                                     QByteArray("<html></html>"),
                                     QByteArray("access_token=a&token_type=Bearer"),
                                     QByteArray("[]"),
                                     QByteArray("\"access_token\""),
                                     QByteArray("{\"access_token\":\"a\""),
                                     QByteArray(30'000, '[')})
        EXPECT_EQ(lackOf(answer), u"access_token") << answer.left(40).constData();
}

TEST(TokenAnswerTest, readsNoMoreThan64KiB)
{
    EXPECT_EQ(lackOf(R"({"access_token":")" + QByteArray(1024 * 1024, 'a') + "\"}"), u"size");
    EXPECT_TRUE(readBody(R"({"access_token":"a"})" + QByteArray(60'000, ' ')));
}

TEST(TokenAnswerTest, saysSignedOutWhereTheGrantIsGone)
{
    for (const int status : {200, 400, 401, 403}) {
        EXPECT_EQ(refusalOf(R"({"error":"invalid_grant","access_token":"a"})", status).kind, Error::Kind::SignedOut) << status;
        EXPECT_EQ(refusalOf(R"({"error":"login_required"})", status).kind, Error::Kind::SignedOut) << status;
    }
}

TEST(TokenAnswerTest, saysRefusedWithTheWordsOfTheService)
{
    const Error error = refusalOf(R"({"error":"invalid_client","error_description":"Unknown\nclient"})", 401);

    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_EQ(error.place.found, u"Unknown client");
    EXPECT_EQ(error.detail, u"invalid_client");
    EXPECT_EQ(refusalOf(R"({"error":"invalid_scope"})").place.found, u"invalid_scope");
    EXPECT_EQ(refusalOf("{\"error\":\"" + QByteArray(5000, 'x') + "\"}", 400).place.found.size(), 200);
}

TEST(TokenAnswerTest, losesNothingWhereItMayGoBetterAnotherTime)
{
    const QByteArray words = R"({"error":"invalid_grant","access_token":"a"})";
    EXPECT_EQ(refusalOf(words, 408).kind, Error::Kind::TimedOut);
    EXPECT_EQ(refusalOf(words, 429).kind, Error::Kind::RateLimited);
    for (const int status : {500, 502, 503, 599}) {
        EXPECT_EQ(refusalOf(words, status).kind, Error::Kind::ServiceFault) << status;
        EXPECT_EQ(refusalOf(words, status).place.found, QString::number(status));
    }
    for (const int status : {0, 199, 302, 307, 400, 401, 404})
        EXPECT_EQ(lackOf(R"({"access_token":"a"})", status), u"status") << status;
    EXPECT_EQ(lackOf(R"({"error":"temporarily_unavailable"})", 400), u"error");
    EXPECT_EQ(lackOf(R"({"error":"server_error"})", 400), u"error");
    EXPECT_EQ(lackOf(R"({"error":{"code":1}})", 400), u"status");
}

TEST(TokenAnswerTest, takesAnEmptyErrorForNone)
{
    EXPECT_TRUE(readBody(R"({"error":null,"access_token":"a"})"));
    EXPECT_TRUE(readBody(R"({"error":"","access_token":"a"})"));
}
