// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslasignin.h"

#include "services/oauth/credentialtext.h"
#include "services/oauth/tokentext.h"
#include "services/tesla/teslaparser.h"

using namespace Qt::StringLiterals;

namespace
{
const QString usualRegion = u"na"_s;

/** Where the code says that the account is, as far as we know that region. */
QString regionOf(const ProviderFacts &facts, const QByteArray &code)
{
    const QString region = TeslaParser::regionOfCode(code);
    const auto &regions = facts.enumerations.value(u"region"_s);
    const bool isKnown = std::ranges::any_of(regions, [&region](const EnumeratedFact &fact) { return fact.code == region; });
    return isKnown && facts.hosts.contains(region) ? region : usualRegion;
}

CodeFlowPlan planOf(const ProviderFacts &facts, const Credentials &credentials)
{
    CodeFlowPlan plan;
    plan.page.authorizeUrl = facts.address(u"authorize"_s);
    plan.page.clientId = credentials.value(u"client_id"_s);
    plan.page.scope = facts.signIn.value(u"scope"_s).toUtf8();
    plan.page.extras = FormText::pairs(facts.signIn.value(u"authorize_extras"_s).toUtf8());
    plan.tokenUrl = facts.address(u"token"_s);
    plan.clientSecret = credentials.value(u"client_secret"_s);
    plan.callbackPath = facts.signIn.value(u"callback_path"_s).toUtf8();
    plan.tokenExtras = [facts](const QByteArray &code) -> FormText::Pairs {
        return {{"audience", facts.hosts.value(regionOf(facts, code)).toEncoded()}};
    };
    return plan;
}
}

TeslaSignIn::TeslaSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_tools(tools)
    , m_flow(planOf(facts, credentials), tools.http, tools.clock)
{
    connect(&m_flow, &CodeFlow::pageReady, this, &SignIn::pageReady);
    connect(&m_flow, &CodeFlow::exchanging, this, [this] { Q_EMIT stepBegun(Step::Exchanging); });
    connect(&m_flow, &CodeFlow::done, this, &TeslaSignIn::prove);
}

void TeslaSignIn::begin()
{
    Q_EMIT stepBegun(Step::InBrowser);
    m_flow.begin();
}

Outcome TeslaSignIn::paste(const QString &text)
{
    return m_flow.paste(text);
}

void TeslaSignIn::cancel()
{
    m_flow.cancel();
    if (m_proof)
        m_proof.release()->deleteLater(); // it may be what tells the step that was cancelled
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void TeslaSignIn::prove(const Result<CodeGrant> &grant)
{
    if (m_isOver)
        return;
    if (!grant)
        return finish(grant.error());
    m_proof = std::make_unique<TeslaProof>(m_facts, m_credentials, grant->tokens.access, m_tools);
    connect(m_proof.get(), &TeslaProof::stepBegun, this, &SignIn::stepBegun);
    connect(m_proof.get(), &TeslaProof::done, this, [this, tokens = grant->tokens](const Result<TeslaProof::Found> &found) {
        conclude(tokens, found);
    });
    m_proof->begin(regionOf(m_facts, grant->code));
}

void TeslaSignIn::conclude(const Tokens &tokens, const Result<TeslaProof::Found> &found)
{
    if (!found)
        return finish(found.error());
    Credentials kept = m_credentials;
    kept.insert(u"region"_s, found->region.toUtf8());
    finish(SignedIn{.name = found->sites.join(u", "_s),
                    .secrets = {{u"tokens"_s, TokenText::of(tokens)}, {u"credentials"_s, CredentialText::of(kept)}},
                    .until = tokens.expiresAt});
}

void TeslaSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
