// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonsignin.h"

#include "services/deliver.h"
#include "services/oauth/tokentext.h"
#include "services/wattcarbon/wattcarbontokens.h"

using namespace Qt::StringLiterals;

WattCarbonSignIn::WattCarbonSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_tools(tools)
{
}

void WattCarbonSignIn::begin()
{
    Q_EMIT stepBegun(Step::Exchanging);
    deliver(WattCarbonTokens::ask(m_facts, m_credentials, m_tools), this, [this](const Result<Tokens> &tokens) { judge(tokens); });
}

void WattCarbonSignIn::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void WattCarbonSignIn::judge(const Result<Tokens> &tokens)
{
    if (!tokens)
        return finish(tokens.error());
    finish(SignedIn{.name = QString::fromUtf8(m_credentials.value(u"email"_s)),
                    .secrets = {{u"tokens"_s, TokenText::of(*tokens)}},
                    .until = tokens->expiresAt.addSecs(-WattCarbonTokens::ahead(m_facts).count())});
}

void WattCarbonSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
