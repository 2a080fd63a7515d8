// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/authorization.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
class AuthorizationTest : public testing::Test
{
protected:
    Authorization attempt{.config = {.authorizeUrl = QUrl(u"https://auth.example/authorize"_s),
                                     .issuer = "https://auth.example",
                                     .clientId = "desk/1",
                                     .scope = "energy read"},
                          .redirectUrl = QUrl(u"http://127.0.0.1:8123/callback"_s),
                          .state = "iY3f8Hq-ours",
                          .verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};

    Error refusalOf(const QByteArray &query) const
    {
        const auto code = attempt.codeFrom(query);
        EXPECT_FALSE(code) << query.constData();
        return code ? Error() : code.error();
    }
};
}

TEST_F(AuthorizationTest, opensThePageWithStateAndChallenge)
{
    const auto url = attempt.pageUrl();

    ASSERT_TRUE(url);
    EXPECT_EQ(url->toEncoded(),
              "https://auth.example/authorize?response_type=code&client_id=desk%2F1&redirect_uri=http%3A%2F%2F127.0.0.1%3A8123%2Fcallback"
              "&scope=energy%20read&state=iY3f8Hq-ours&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
              "&code_challenge_method=S256");
}

TEST_F(AuthorizationTest, keepsWhatTheAddressOfThePageHasAndAddsWhatTheServiceWants)
{
    attempt.config.authorizeUrl = QUrl(u"https://auth.example/authorize?tenant=a%2Bb#top"_s);
    attempt.config.extras = {{"prompt", "login"}, {"audience", "https://fleet.example/?a=b c"}};

    const QByteArray url = attempt.pageUrl()->toEncoded();

    EXPECT_TRUE(url.startsWith("https://auth.example/authorize?tenant=a%2Bb&response_type=code&")) << url.constData();
    EXPECT_TRUE(url.endsWith("&prompt=login&audience=https%3A%2F%2Ffleet.example%2F%3Fa%3Db%20c")) << url.constData();
}

TEST_F(AuthorizationTest, opensNoPageThatOthersCouldReadOrThatIsNone)
{
    for (const char *url : {"http://auth.example/authorize",
                            "http://127.0.0.1.example/",
                            "http://localhost/",
                            "file:///etc/passwd",
                            "javascript:alert(1)",
                            "ftp://127.0.0.1/",
                            "https:///authorize",
                            "https://[bad/",
                            "//auth.example/",
                            ""}) {
        attempt.config.authorizeUrl = QUrl::fromEncoded(url);
        const auto page = attempt.pageUrl();
        ASSERT_FALSE(page) << url;
        EXPECT_EQ(page.error().kind, Error::Kind::BadArgument);
    }
    for (const char *url : {"http://127.0.0.1:9400/authorize", "http://[::1]:9400/authorize"}) {
        attempt.config.authorizeUrl = QUrl::fromEncoded(url);
        EXPECT_TRUE(attempt.pageUrl()) << url;
    }
}

TEST_F(AuthorizationTest, hasAStateAndAVerifierOfItsOwn)
{
    const Authorization one{.config = attempt.config, .redirectUrl = attempt.redirectUrl};
    const Authorization other{.config = attempt.config, .redirectUrl = attempt.redirectUrl};

    EXPECT_EQ(one.state.size(), 43);
    EXPECT_EQ(one.verifier.size(), 43);
    EXPECT_NE(one.state, one.verifier);
    EXPECT_NE(one.state, other.state);
    EXPECT_NE(one.verifier, other.verifier);
}

TEST_F(AuthorizationTest, readsTheCode)
{
    const auto code = attempt.codeFrom("code=4%2F0Ab%2Bc%3D%25&state=iY3f8Hq-ours&scope=energy");

    ASSERT_TRUE(code);
    EXPECT_EQ(*code, "4/0Ab+c=%");
}

TEST_F(AuthorizationTest, ignoresAForeignState)
{
    for (const char *query : {"code=x&state=forged",
                              "code=x&state=",
                              "code=x",
                              "code=x&state=iY3f8Hq-our",
                              "code=x&state=iY3f8Hq-ours1",
                              "code=x&state=IY3f8Hq-ours",
                              "code=x&state=iY3f8Hq-ours%00",
                              "code=x&state=%20iY3f8Hq-ours",
                              "code=x&State=iY3f8Hq-ours",
                              ""})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
}

TEST_F(AuthorizationTest, takesNoEmptyStateForOurs)
{
    attempt.state.clear();

    EXPECT_EQ(refusalOf("code=x&state=").kind, Error::Kind::NotThisSignIn);
    EXPECT_EQ(refusalOf("code=x").kind, Error::Kind::NotThisSignIn);
}

TEST_F(AuthorizationTest, ignoresWhatSaysAnythingTwice)
{
    for (const char *query : {"code=x&code=x&state=iY3f8Hq-ours",
                              "code=x&state=iY3f8Hq-ours&state=iY3f8Hq-ours",
                              "code=x&state=forged&state=iY3f8Hq-ours",
                              "code=x&%63ode=y&state=iY3f8Hq-ours",
                              "code=x&state=iY3f8Hq-ours&iss=https://auth.example&iss=https://auth.example"})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
}

TEST_F(AuthorizationTest, ignoresWhatSaysYesAndNoOrNeither)
{
    for (const char *query : {"code=x&error=access_denied&state=iY3f8Hq-ours",
                              "code=x&error=&state=iY3f8Hq-ours",
                              "code=&error=access_denied&state=iY3f8Hq-ours",
                              "code=&state=iY3f8Hq-ours",
                              "error=&state=iY3f8Hq-ours",
                              "state=iY3f8Hq-ours",
                              "code=%zz&state=iY3f8Hq-ours"})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
}

TEST_F(AuthorizationTest, ignoresAnotherIssuer)
{
    for (const char *query : {"code=x&state=iY3f8Hq-ours&iss=https%3A%2F%2Fauth.example%2F",
                              "code=x&state=iY3f8Hq-ours&iss=https%3A%2F%2FAuth.example",
                              "code=x&state=iY3f8Hq-ours&iss=https%3A%2F%2Fevil.example",
                              "code=x&state=iY3f8Hq-ours&iss=",
                              "error=access_denied&state=iY3f8Hq-ours&iss=https%3A%2F%2Fevil.example"})
        EXPECT_EQ(refusalOf(query).kind, Error::Kind::NotThisSignIn) << query;
    EXPECT_TRUE(attempt.codeFrom("code=x&state=iY3f8Hq-ours&iss=https%3A%2F%2Fauth.example"));
}

TEST_F(AuthorizationTest, wantsAnIssuerWhereTheServicePromisesIt)
{
    attempt.config.namesIssuer = true;

    EXPECT_EQ(refusalOf("code=x&state=iY3f8Hq-ours").kind, Error::Kind::NotThisSignIn);
    EXPECT_TRUE(attempt.codeFrom("code=x&state=iY3f8Hq-ours&iss=https%3A%2F%2Fauth.example"));
}

TEST_F(AuthorizationTest, takesANoOnlyWithOurState)
{
    EXPECT_EQ(refusalOf("error=access_denied&state=forged").kind, Error::Kind::NotThisSignIn);
    EXPECT_EQ(refusalOf("error=access_denied").kind, Error::Kind::NotThisSignIn);

    const Error error = refusalOf("error=access_denied&state=iY3f8Hq-ours");
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_EQ(error.place.found, u"access_denied");
}

TEST_F(AuthorizationTest, saysInPlainWordsWhyTheServiceRefuses)
{
    const Error error = refusalOf("error=access_denied&error_description=The+user%0Asaid+%1B%5B1mno" + QByteArray(300, '!')
                                  + "&error_uri=https%3A%2F%2Fevil.example&state=iY3f8Hq-ours");

    EXPECT_TRUE(error.place.found.startsWith(u"The user said [1mno!!!"_s)) << qPrintable(error.place.found);
    EXPECT_EQ(error.place.found.size(), 200);
    EXPECT_EQ(error.detail, u"access_denied");
    EXPECT_FALSE((error.place.found + error.detail).contains(u"evil"_s));
}
