// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signature.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
QByteArray baseUrlOf(const char *url)
{
    return OAuth1Signature::baseUrl(QUrl::fromEncoded(url));
}

FormText::Pairs pairsOf(const QJsonArray &array)
{
    FormText::Pairs pairs;
    for (const QJsonValue &pair : array)
        pairs.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
    return pairs;
}
}

TEST(OAuth1SignatureTest, signsTheBaseStringOfRfc5849)
{
    const QUrl url = QUrl::fromEncoded("http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b");
    const FormText::Pairs protocol{{"oauth_consumer_key", "9djdj82h48djs9d2"},
                                   {"oauth_token", "kkk9d7dh3k39sjv7"},
                                   {"oauth_signature_method", "HMAC-SHA1"},
                                   {"oauth_timestamp", "137131201"},
                                   {"oauth_nonce", "7d8f3e4a"}};

    const QByteArray baseString = OAuth1Signature::baseString(
        "post", url, protocol + FormText::pairs("c2&a3=2+q") + FormText::pairs(url.query(QUrl::FullyEncoded).toLatin1()));

    EXPECT_EQ(baseString,
              "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26"
              "oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26"
              "oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7");
}

TEST(OAuth1SignatureTest, equalsKnownSignatures)
{
    const QJsonArray known = QJsonDocument::fromJson(fixture("oauth1/signatures.json")).array();

    EXPECT_EQ(known.size(), 19);
    for (const QJsonValue &one : known) {
        const QUrl url = QUrl::fromEncoded(one["url"_L1].toString().toUtf8());
        const FormText::Pairs pairs = pairsOf(one["pairs"_L1].toArray()) + FormText::pairs(url.query(QUrl::FullyEncoded).toLatin1());
        const QByteArray baseString = OAuth1Signature::baseString(one["verb"_L1].toString().toLatin1(), url, pairs);
        EXPECT_EQ(
            OAuth1Signature::hmacSha1(baseString, one["consumerSecret"_L1].toString().toUtf8(), one["tokenSecret"_L1].toString().toUtf8()),
            one["signature"_L1].toString().toLatin1())
            << qPrintable(one["name"_L1].toString());
    }
}

TEST(OAuth1SignatureTest, signsAddressesInLowerCaseWithoutTheirUsualPort)
{
    EXPECT_EQ(baseUrlOf("http://EXAMPLE.COM:80/r%20v/X?id=123"), "http://example.com/r%20v/X");
    EXPECT_EQ(baseUrlOf("https://www.example.net:8080/?q=1"), "https://www.example.net:8080/");
    EXPECT_EQ(baseUrlOf("HTTPS://Example.com:443/A"), "https://example.com/A");
    EXPECT_EQ(baseUrlOf("https://example.com:80/"), "https://example.com:80/");
    EXPECT_EQ(baseUrlOf("http://example.com:443/"), "http://example.com:443/");
    EXPECT_EQ(baseUrlOf("http://[::1]:8080/a"), "http://[::1]:8080/a");
    EXPECT_EQ(baseUrlOf("https://user:password@example.com/a?b#c"), "https://example.com/a");
}

TEST(OAuth1SignatureTest, signsPathsAsTheyAreSent)
{
    EXPECT_EQ(baseUrlOf("https://example.com"), "https://example.com/");
    EXPECT_EQ(baseUrlOf("https://example.com?a=b"), "https://example.com/");
    EXPECT_EQ(baseUrlOf("https://example.com/a%2Fb/caf%C3%A9"), "https://example.com/a%2Fb/caf%C3%A9");
    EXPECT_EQ(OAuth1Signature::baseUrl(QUrl(u"https://example.com/caf\u00e9 \U0001F600"_s)),
              "https://example.com/caf%C3%A9%20%F0%9F%98%80");
}

TEST(OAuth1SignatureTest, sortsByTheBytesOfEncodedNamesAndValues)
{
    EXPECT_EQ(OAuth1Signature::normalized({{"aB", "1"}, {"a[0]", "1"}, {"\xc3\xa9", "1"}, {"a", "2"}, {"a", "10"}, {"a", ""}}),
              "%C3%A9=1&a=&a=10&a=2&a%5B0%5D=1&aB=1");
}
