// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signin.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const OAuth1Token temporary{"hh5s93j4hdidpola", "hdhd0244k9j7ao03"};

/** The field for which @p answer is refused. */
QString lackOf(const Result<OAuth1Token> &answer)
{
    EXPECT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::BadAnswer);
    return answer.error().place.field;
}

Error refusalOf(const QByteArray &query)
{
    const auto verifier = OAuth1SignIn::verifierFrom(query, temporary);
    EXPECT_FALSE(verifier) << query.constData();
    return verifier ? Error() : verifier.error();
}
}

TEST(OAuth1SignInTest, readsTheTemporaryToken)
{
    const auto token = OAuth1SignIn::temporaryToken("oauth_token=a%2Bb&oauth_token_secret=c+d&oauth_callback_confirmed=true&more=1\n");

    ASSERT_TRUE(token);
    EXPECT_EQ(*token, (OAuth1Token{"a+b", "c d"}));
}

TEST(OAuth1SignInTest, stopsWhereTheCallbackIsNotConfirmed)
{
    for (const char *answer : {"oauth_token=a&oauth_token_secret=b",
                               "oauth_token=a&oauth_token_secret=b&oauth_callback_confirmed=false",
                               "oauth_token=a&oauth_token_secret=b&oauth_callback_confirmed=",
                               "oauth_token=a&oauth_token_secret=b&oauth_callback_confirmed=TRUE"})
        EXPECT_EQ(lackOf(OAuth1SignIn::temporaryToken(answer)), u"oauth_callback_confirmed") << answer;
}

TEST(OAuth1SignInTest, wantsATokenAndItsSecret)
{
    EXPECT_EQ(lackOf(OAuth1SignIn::temporaryToken("oauth_token=a&oauth_callback_confirmed=true")), u"oauth_token_secret");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("oauth_token=&oauth_token_secret=b")), u"oauth_token");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("oauth_token=a&oauth_token_secret")), u"oauth_token_secret");
}

TEST(OAuth1SignInTest, refusesAnswersThatAreNoForm)
{
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("")), u"oauth_token");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("{\"oauth_token\":\"a\",\"oauth_token_secret\":\"b\"}")), u"oauth_token");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("<html><body>Not now</body></html>")), u"oauth_token");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("oauth_token=%zz&oauth_token_secret=b")), u"form");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("oauth_token=a&oauth_token_secret=b&oauth_token=a")), u"form");
    EXPECT_EQ(lackOf(OAuth1SignIn::temporaryToken("oauth_callback_confirmed=true&oauth_callback_confirmed=true")), u"form");
    EXPECT_EQ(lackOf(OAuth1SignIn::lastingToken("oauth_token=a&oauth_token_secret=" + QByteArray(1024 * 1024, 'b'))), u"form");
}

TEST(OAuth1SignInTest, readsTheLastingToken)
{
    const auto token = OAuth1SignIn::lastingToken("oauth_token_secret=AS&oauth_token=ACC");

    ASSERT_TRUE(token);
    EXPECT_EQ(*token, (OAuth1Token{"ACC", "AS"}));
}

TEST(OAuth1SignInTest, sendsTheUserToThePageWithTheToken)
{
    EXPECT_EQ(OAuth1SignIn::pageUrl(QUrl(u"https://www.wegowise.com/oauth/authorize"_s), {"a+b/=", "secret"}).toEncoded(),
              "https://www.wegowise.com/oauth/authorize?oauth_token=a%2Bb%2F%3D");
    EXPECT_EQ(OAuth1SignIn::pageUrl(QUrl(u"https://example.com/?lang=it"_s), temporary).toEncoded(),
              "https://example.com/?lang=it&oauth_token=hh5s93j4hdidpola");
}

TEST(OAuth1SignInTest, readsTheVerifier)
{
    const auto verifier = OAuth1SignIn::verifierFrom("oauth_token=hh5s93j4hdidpola&oauth_verifier=hfdp7dh39dks9884%3D", temporary);

    ASSERT_TRUE(verifier);
    EXPECT_EQ(*verifier, "hfdp7dh39dks9884=");
}

TEST(OAuth1SignInTest, ignoresCallbacksOfAnotherToken)
{
    for (const char *query : {"oauth_token=hh5s93j4hdidpolb&oauth_verifier=v",
                              "oauth_token=HH5S93J4HDIDPOLA&oauth_verifier=v",
                              "oauth_token=hh5s93j4hdidpol&oauth_verifier=v",
                              "oauth_token=&oauth_verifier=v",
                              "oauth_verifier=v",
                              "denied=another",
                              "denied=",
                              ""})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
    EXPECT_EQ(OAuth1SignIn::verifierFrom("oauth_token=&oauth_verifier=v", {}).error().kind, Error::Kind::NotThisSignIn);
    EXPECT_EQ(OAuth1SignIn::verifierFrom("oauth_verifier=v", {}).error().kind, Error::Kind::NotThisSignIn);
}

TEST(OAuth1SignInTest, ignoresCallbacksThatSayNeitherYesNorNo)
{
    for (const char *query : {"oauth_token=hh5s93j4hdidpola",
                              "oauth_token=hh5s93j4hdidpola&oauth_verifier=",
                              "oauth_token=hh5s93j4hdidpola&oauth_verifier=v&oauth_problem=user_refused",
                              "denied=hh5s93j4hdidpola&oauth_verifier=v"})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
}

TEST(OAuth1SignInTest, ignoresCallbacksThatSayAnythingTwice)
{
    for (const char *query : {"oauth_token=hh5s93j4hdidpola&oauth_verifier=v&oauth_verifier=w",
                              "oauth_token=hh5s93j4hdidpola&oauth_verifier=v&oauth_token=hh5s93j4hdidpola",
                              "oauth_token=hh5s93j4hdidpola&oauth_verifier=v%"})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
}

TEST(OAuth1SignInTest, mayBeTriedAgainAfterACallbackWithoutVerifier)
{
    EXPECT_EQ(refusalOf("oauth_token=hh5s93j4hdidpola").kind, Error::Kind::NotThisSignIn);

    EXPECT_EQ(*OAuth1SignIn::verifierFrom("oauth_token=next&oauth_verifier=v", {"next", "secret"}), "v");
}

TEST(OAuth1SignInTest, takesTheUsersNo)
{
    EXPECT_EQ(refusalOf("denied=hh5s93j4hdidpola").kind, Error::Kind::SignInRefused);
    EXPECT_EQ(refusalOf("oauth_token=hh5s93j4hdidpola&error=access_denied").kind, Error::Kind::SignInRefused);
    const Error problem = refusalOf("oauth_token=hh5s93j4hdidpola&oauth_problem=user%0Arefused");
    EXPECT_EQ(problem.kind, Error::Kind::SignInRefused);
    EXPECT_EQ(problem.place.found, u"user refused");
}
