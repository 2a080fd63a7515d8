// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signer.h"
#include "tests/services/oauth/repeats.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const OAuth1Stamp stamp{"867c4716a81e236c4671e3f82098b6f8", 1395088838};
const OAuth1Caller application{.consumerKey = "17547cfc0b45bf1f7ca17eee86318af35103b4ce", .consumerSecret = "sandbox-consumer-secret"};

OAuth1Caller user()
{
    OAuth1Caller user = application;
    user.token = {"a5f5e9d2a3911a048b467bce3ad577a5cb64402c", "cfe39d9b5fb6b8617e5c633da1ec23c9f993c676"};
    return user;
}

QByteArray signatureOf(const OAuth1Request &request)
{
    const QByteArray header = OAuth1Signer::authorization(request, user(), stamp);
    const auto match = QRegularExpression(u"oauth_signature=\"([^\"]+)\""_s).match(QString::fromLatin1(header));
    return QByteArray::fromPercentEncoding(match.captured(1).toLatin1());
}

OAuth1Request put(const QByteArray &contentType, const QByteArray &body)
{
    return {"PUT", QUrl(u"https://www.wegowise.com/api/v1/users/USERNAME/buildings/1?sqft=194000&has_elevator=false"_s), contentType, body};
}
}

TEST(OAuth1SignerTest, asksForATemporaryTokenWithItsCallback)
{
    OAuth1Caller caller = application;
    caller.callback = "http://example.com/callback";

    const QByteArray header
        = OAuth1Signer::authorization({"POST", QUrl(u"https://www.wegowise.com/oauth/request_token"_s), {}, {}}, caller, stamp);

    EXPECT_EQ(header,
              "OAuth oauth_consumer_key=\"17547cfc0b45bf1f7ca17eee86318af35103b4ce\", oauth_nonce=\"867c4716a81e236c4671e3f82098b6f8\", "
              "oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"1395088838\", oauth_version=\"1.0\", "
              "oauth_callback=\"http%3A%2F%2Fexample.com%2Fcallback\", oauth_signature=\"Xwe%2Fq%2FJuWpIqGcbWrphNUMBS0JA%3D\"");
}

TEST(OAuth1SignerTest, asksForTheLastingTokenWithTheVerifier)
{
    OAuth1Caller caller = user();
    caller.verifier = "hfdp7dh39dks9884";

    const QByteArray header
        = OAuth1Signer::authorization({"POST", QUrl(u"https://www.wegowise.com/oauth/access_token"_s), {}, {}}, caller, stamp);

    EXPECT_TRUE(header.contains("oauth_token=\"a5f5e9d2a3911a048b467bce3ad577a5cb64402c\", oauth_verifier=\"hfdp7dh39dks9884\""));
    EXPECT_FALSE(header.contains("oauth_callback"));
}

TEST(OAuth1SignerTest, tellsNoSecret)
{
    const QByteArray header = OAuth1Signer::authorization(put({}, {}), user(), stamp);

    EXPECT_FALSE(header.contains(user().consumerSecret));
    EXPECT_FALSE(header.contains(user().token.secret));
}

TEST(OAuth1SignerTest, signsTheQueryButNoJson)
{
    EXPECT_EQ(signatureOf(put({}, {})), "TEf3P7q4tQwIFcKA/n/CE5mX0+U=");
    EXPECT_EQ(signatureOf(put("application/json", "{\"a\":1}")), "TEf3P7q4tQwIFcKA/n/CE5mX0+U=");
    EXPECT_EQ(signatureOf(put("application/json; a=application/x-www-form-urlencoded", "a=1")), "TEf3P7q4tQwIFcKA/n/CE5mX0+U=");
}

TEST(OAuth1SignerTest, signsFormsOfAnyVerb)
{
    const QByteArray form = signatureOf(put("application/x-www-form-urlencoded", "a=1+2"));

    EXPECT_NE(form, signatureOf(put({}, {})));
    EXPECT_EQ(form, signatureOf(put("Application/X-WWW-Form-Urlencoded ; charset=UTF-8", "a=1%202")));
    EXPECT_NE(form, signatureOf(put("application/x-www-form-urlencoded", "a=1%2B2")));
}

TEST(OAuth1SignerTest, stampsByTheClockOfTheService)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1395088838, Qt::UTC);

    EXPECT_EQ(OAuth1Signer::stamp(now, 0).timestamp, 1395088838);
    EXPECT_EQ(OAuth1Signer::stamp(now, -3600).timestamp, 1395085238);
}

TEST(OAuth1SignerTest, noncesHave22LettersAndDigits)
{
    const auto nonce = QString::fromLatin1(OAuth1Signer::stamp(QDateTime(), 0).nonce);

    EXPECT_TRUE(QRegularExpression(u"^[0-9A-Za-z]{22}$"_s).match(nonce).hasMatch()) << qPrintable(nonce);
}

TEST(OAuth1SignerTest, noNonceOfAMillionRepeats)
{
    EXPECT_EQ(Repeats::among(1'000'000, [] { return OAuth1Signer::stamp(QDateTime(), 0).nonce; }), 0);
}
