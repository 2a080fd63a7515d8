// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattsignin.h"

#include "services/deliver.h"
#include "services/digiwatt/digiwattenvelope.h"
#include "services/http/httpstatus.h"
#include "services/json/jsonname.h"
#include "services/oauth/credentialtext.h"
#include "services/oauth/signinreads.h"
#include "services/oauth/tokentext.h"

using namespace Qt::StringLiterals;

namespace
{
/** A token is renewed when most of its life is over. */
QDateTime renewalOf(const Tokens &tokens, int percent, const QDateTime &now)
{
    return tokens.expiresAt.isValid() ? now.addSecs(now.secsTo(tokens.expiresAt) * percent / 100) : QDateTime();
}

/** That the service answers is enough; whether all of it is understood is no matter here. */
Outcome proofIn(const QByteArray &body, const QString &host)
{
    const auto opened = DigiwattEnvelope::open(body, host);
    if (!opened)
        return opened.error();
    const QJsonValue windows = opened->data[u"best_windows"_s];
    return windows.isArray() ? Outcome(std::monostate()) : DigiwattEnvelope::badAnswer(host, {u"best_windows"_s, JsonName::of(windows)});
}
}

DigiwattSignIn::DigiwattSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_tools(tools)
    , m_reads(SignInReads::over(tools))
{
}

void DigiwattSignIn::begin()
{
    Q_EMIT stepBegun(Step::Exchanging);
    const TokenBody body = DigiwattGrants::bodyIn(m_credentials);
    deliver(DigiwattGrants::ask(m_tools, m_facts.address(u"token"_s), m_credentials, body),
            this,
            [this](const Result<DigiwattGrant> &grant) { prove(grant); });
}

void DigiwattSignIn::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

/** The header is made of the type that came with the token. */
void DigiwattSignIn::prove(const Result<DigiwattGrant> &grant)
{
    if (m_isOver)
        return;
    if (!grant)
        return finish(grant.error());
    Q_EMIT stepBegun(Step::Proving);
    const Tokens &tokens = grant->tokens;
    const HttpRequest request{.url = m_facts.address(u"greenness"_s),
                              .headers = {{"Authorization", tokens.type + ' ' + tokens.access}, {"Accept", "application/json"}},
                              .effect = Effect::Reads};
    deliver(
        m_reads.send(request), this, [this, grant = *grant, request](const Result<HttpAnswer> &answer) { judge(grant, request, answer); });
}

void DigiwattSignIn::judge(const DigiwattGrant &grant, const HttpRequest &request, const Result<HttpAnswer> &answer)
{
    const Outcome proof = answer.and_then([&](const HttpAnswer &any) { return HttpStatus::wanted(request, any, m_tools.clock.now()); })
                              .and_then([&](const HttpAnswer &good) { return proofIn(good.body, request.url.host()); });
    if (!proof)
        return finish(proof.error());
    const QDateTime renewal = renewalOf(grant.tokens, m_facts.signIn.value(u"renew_percent"_s).toInt(), m_tools.clock.now().toUTC());
    const Credentials kept = DigiwattGrants::with(m_credentials, grant.body);
    finish(
        SignedIn{.secrets = {{u"tokens"_s, TokenText::of(grant.tokens)}, {u"credentials"_s, CredentialText::of(kept)}}, .until = renewal});
}

void DigiwattSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
