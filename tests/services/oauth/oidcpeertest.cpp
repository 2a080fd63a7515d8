// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/codeflow.h"

#include "services/http/http.h"
#include "services/oauth/tokenclient.h"
#include "services/oauth/tokenkeeper.h"
#include "services/oauth/tokentext.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "tests/support/peer.h"
#include "tests/support/wait.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray clientSecret = "s+e/c=r&t% \"x";
const QString curl = u"curl.sh"_s;
const QString chromium = u"chromium.py"_s;

/** What a script of tests/peers/oidc says. */
QByteArray said(const QString &script, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(SOURCE_DIR "/tests/peers/oidc/") + script, arguments);
    EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 300'000)) << qPrintable(script);
    EXPECT_TRUE(code || process.exitCode() == 0) << qPrintable(script);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

/** A sign-in at an OpenID provider that others wrote. */
class OidcPeerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        constexpr int skipped = 77;
        int code = 0;
        const QByteArray why = said(u"install.sh"_s, {QStringLiteral(OIDC_FOLDER)}, &code);
        if (code == skipped)
            GTEST_SKIP() << why.constData();
        ASSERT_EQ(code, 0) << why.constData();
        m_peer
            = std::make_unique<Peer>(QStringList{u"node"_s, QStringLiteral(OIDC_FOLDER "/server.mjs"), QString::fromLatin1(clientSecret)});
        m_http = std::make_unique<Http>(AllowedHosts({{m_peer->url(), {}}}));
    }
    CodeFlowPlan plan(bool hasSecret = false) const
    {
        return {.page = {.authorizeUrl = m_peer->url(u"/auth"_s),
                         .issuer = m_peer->url().toEncoded(),
                         .namesIssuer = true,
                         .clientId = hasSecret ? "wattglass-closed" : "wattglass-open",
                         .scope = "openid offline_access",
                         .extras = {{"prompt", "consent"}}},
                .tokenUrl = m_peer->url(u"/token"_s),
                .clientSecret = hasSecret ? clientSecret : QByteArray()};
    }
    /** What signing in gives when @p user opens the page in his browser. */
    Result<CodeGrant> signIn(const CodeFlowPlan &plan, const std::function<void(const QString &page)> &user)
    {
        CodeFlow flow(plan, *m_http, m_clock);
        std::optional<Result<CodeGrant>> result;
        QUrl page;
        QObject::connect(&flow, &CodeFlow::pageReady, [&](const QUrl &url) { page = url; });
        QObject::connect(&flow, &CodeFlow::done, [&](const Result<CodeGrant> &grant) { result = grant; });
        flow.begin();
        user(page.toString(QUrl::FullyEncoded));
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 60'000));
        EXPECT_FALSE(flow.isListening());
        return result.value_or(Error{});
    }
    Result<Tokens> renewed(const CodeFlowPlan &plan, const Tokens &tokens)
    {
        const auto form = TokenClient::refreshing(plan.page.clientId, plan.clientSecret, tokens.refresh);
        return await(TokenClient::ask(*m_http, {plan.tokenUrl, form, tokens.refresh, {}}, m_clock));
    }
    bool isGood(const Tokens &tokens)
    {
        const auto answer
            = await(m_http->send({.url = m_peer->url(u"/me"_s), .headers = {{"Authorization", tokens.type + ' ' + tokens.access}}}));
        return answer && answer->status == 200 && answer->body.contains("anna@casa.example");
    }
    void expectThreeRenewals(const CodeFlowPlan &plan, const Tokens &first);

    SystemClock m_clock;
    std::unique_ptr<Peer> m_peer;
    std::unique_ptr<Http> m_http;
};

/** Kept tokens are replaced three times; the provider takes each refresh token once. */
void OidcPeerTest::expectThreeRenewals(const CodeFlowPlan &plan, const Tokens &first)
{
    const QTemporaryDir folder;
    const TokenPlace place{u"tesla-1"_s, u"tesla/tesla-1/tokens"_s, folder.filePath(u"tesla-1.lock"_s)};
    Store store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite);
    RefreshMarks marks(store.local());
    MemoryStore secrets;
    secrets.write(place.secret, TokenText::of(first));
    TokenKeeper keeper(
        place, {.ask = [&](const Tokens &tokens) { return QtFuture::makeReadyFuture(renewed(plan, tokens)); }}, secrets, marks, m_clock);

    EXPECT_TRUE(isGood(first));
    QSet<QByteArray> seen{first.refresh};
    Tokens tokens = first;
    for (int i = 1; i <= 3; ++i) {
        const Result<Tokens> next = await(keeper.replace(tokens));
        ASSERT_TRUE(next) << i << qPrintable(next.error().detail);
        tokens = *next;
        seen.insert(tokens.refresh);
        EXPECT_TRUE(isGood(tokens)) << i;
        EXPECT_EQ(await(secrets.read(place.secret))->value(), TokenText::of(tokens)) << i;
    }
    EXPECT_EQ(seen.size(), 4);

    const Result<Tokens> again = renewed(plan, first);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::SignedOut);
}
}

TEST_F(OidcPeerTest, whoUsesCurlSignsInAndStaysSignedIn)
{
    for (const bool hasSecret : {false, true}) {
        const Result<CodeGrant> grant = signIn(
            plan(hasSecret), [](const QString &page) { EXPECT_TRUE(said(curl, {page}).contains("You can go back to Wattglass")); });

        ASSERT_TRUE(grant) << qPrintable(grant.error().detail);
        EXPECT_GT(grant->tokens.expiresAt, m_clock.now());
        expectThreeRenewals(plan(hasSecret), grant->tokens);
    }
}

TEST_F(OidcPeerTest, whoUsesChromiumSignsInAndStaysSignedIn)
{
    QJsonObject shown;

    const Result<CodeGrant> grant
        = signIn(plan(), [&](const QString &page) { shown = QJsonDocument::fromJson(said(chromium, {page})).object(); });

    ASSERT_TRUE(grant) << qPrintable(grant.error().detail);
    EXPECT_EQ(shown,
              (QJsonObject{{u"heading"_s, u"You can go back to Wattglass"_s},
                           {u"language"_s, u"en"_s},
                           {u"paper"_s, u"rgb(244, 246, 248)"_s},
                           {u"scripts"_s, 0},
                           {u"fetched"_s, 0}}));
    expectThreeRenewals(plan(), grant->tokens);
}

TEST_F(OidcPeerTest, whoSaysNoIsToldSo)
{
    for (const QString &browser : {curl, chromium}) {
        const Result<CodeGrant> grant = signIn(plan(), [&](const QString &page) {
            EXPECT_TRUE(said(browser, {page, u"no"_s}).contains("The sign-in was refused"));
        });

        ASSERT_FALSE(grant);
        EXPECT_EQ(grant.error().kind, Error::Kind::SignInRefused);
        EXPECT_EQ(grant.error().place.found, u"End-User aborted interaction");
    }
}

TEST_F(OidcPeerTest, theProviderWantsTheVerifierOfThisAttempt)
{
    const Result<CodeGrant> grant = signIn(plan(), [](QString page) {
        static const QRegularExpression challenge(u"code_challenge=[^&]+"_s);
        said(curl, {page.replace(challenge, u"code_challenge="_s + QString::fromLatin1(Pkce::challenge(Pkce::randomText())))});
    });

    ASSERT_FALSE(grant);
    EXPECT_EQ(grant.error().kind, Error::Kind::SignedOut);
    EXPECT_EQ(grant.error().detail, u"invalid_grant");
}

TEST_F(OidcPeerTest, aWrongSecretIsRefused)
{
    CodeFlowPlan wrong = plan(true);
    wrong.clientSecret = "wrong";

    const Result<CodeGrant> grant = signIn(wrong, [](const QString &page) { said(curl, {page}); });

    ASSERT_FALSE(grant);
    EXPECT_EQ(grant.error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(grant.error().detail, u"invalid_client");
}
