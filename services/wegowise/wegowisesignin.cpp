// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisesignin.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/http/httpstatus.h"
#include "services/oauth/oauth1signin.h"
#include "services/oauth/plainwords.h"
#include "services/wegowise/wegowisecalls.h"

using namespace Qt::StringLiterals;

namespace
{
OAuth1Plan planOf(const ProviderFacts &facts, const Credentials &credentials)
{
    return {.temporaryUrl = facts.address(u"request_token"_s),
            .pageUrl = facts.address(u"authorize"_s),
            .lastingUrl = facts.address(u"access_token"_s),
            .consumerKey = credentials.value(u"consumer_key"_s),
            .consumerSecret = credentials.value(u"consumer_secret"_s),
            .callbackPath = facts.signIn.value(u"callback_path"_s).toUtf8(),
            .port = facts.signIn.value(u"port"_s).toUShort()};
}
}

WegoWiseSignIn::WegoWiseSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_tools(tools)
    , m_sender(tools.http, tools.clock)
    , m_flow(planOf(facts, credentials), m_sender, tools.clock)
{
    connect(&m_flow, &OAuth1Flow::pageReady, this, [this](const QUrl &page) {
        Q_EMIT stepBegun(Step::InBrowser);
        Q_EMIT pageReady(page);
    });
    connect(&m_flow, &OAuth1Flow::exchanging, this, [this] { Q_EMIT stepBegun(Step::Exchanging); });
    connect(&m_flow, &OAuth1Flow::done, this, &WegoWiseSignIn::prove);
}

void WegoWiseSignIn::begin()
{
    Q_EMIT stepBegun(Step::Asking);
    m_flow.begin(isByHand());
}

Outcome WegoWiseSignIn::paste(const QString &text)
{
    return m_flow.paste(text);
}

void WegoWiseSignIn::cancel()
{
    m_flow.cancel();
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void WegoWiseSignIn::prove(const Result<OAuth1Token> &token)
{
    if (m_isOver)
        return;
    if (!token)
        return finish(token.error());
    Q_EMIT stepBegun(Step::Proving);
    const HttpRequest request{.url = m_facts.address(u"oauth_user"_s), .effect = Effect::Reads};
    const OAuth1Caller caller{.consumerKey = m_credentials.value(u"consumer_key"_s),
                              .consumerSecret = m_credentials.value(u"consumer_secret"_s),
                              .token = *token};
    deliver(m_sender.send(request, caller), this, [this, token = *token, request](const Result<HttpAnswer> &answer) {
        judge(token, request, answer);
    });
}

void WegoWiseSignIn::judge(const OAuth1Token &token, const HttpRequest &request, const Result<HttpAnswer> &answer)
{
    const QDateTime now = m_tools.clock.now();
    const auto user = answer.and_then([&](const HttpAnswer &any) { return HttpStatus::wanted(request, any, now); })
                          .and_then([&](const HttpAnswer &good) {
                              return WegoWiseCalls::oauthUser().read(good, {.host = request.url.host(), .now = now});
                          });
    if (!user)
        return finish(user.error());
    finish(SignedIn{.name = PlainWords::of(user->name), .secrets = {{u"tokens"_s, OAuth1SignIn::textOf(token)}}});
}

void WegoWiseSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
