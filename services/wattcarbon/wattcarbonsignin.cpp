// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonsignin.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/oauth/tokentext.h"

using namespace Qt::StringLiterals;

namespace
{
/** It refuses in words of its own, not in those of OAuth. */
Error translated(const Error &error)
{
    static const QStringList refusals{u"400"_s, u"401"_s, u"403"_s, u"422"_s};
    if (error.kind != Error::Kind::BadAnswer || error.place.field != u"status"_s || !refusals.contains(error.place.found))
        return error;
    return {Error::Kind::SignInRefused, {.file = error.place.file}, {}, u"status "_s + error.place.found};
}
}

WattCarbonSignIn::WattCarbonSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_tools(tools)
{
}

void WattCarbonSignIn::begin()
{
    Q_EMIT stepBegun(Step::Exchanging);
    const TokenQuestion question{m_facts.address(u"token"_s),
                                 TokenClient::byPassword(m_credentials.value(u"email"_s), m_credentials.value(u"api_key"_s))};
    deliver(TokenClient::ask(m_tools.http, question, m_tools.clock), this, [this](const Result<Tokens> &tokens) { judge(tokens); });
}

void WattCarbonSignIn::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

/** The service does not tell how long a token lives; its documents do. */
void WattCarbonSignIn::judge(const Result<Tokens> &answer)
{
    if (!answer)
        return finish(translated(answer.error()));
    Tokens tokens = *answer;
    const auto inHours
        = [this](const QString &fact) { return m_tools.clock.now().toUTC().addSecs(3600 * m_facts.signIn.value(fact).toInt()); };
    const QDateTime renewal = tokens.expiresAt.isValid() ? tokens.expiresAt : inHours(u"renew_hours"_s);
    if (!tokens.expiresAt.isValid())
        tokens.expiresAt = inHours(u"lifetime_hours"_s);
    finish(SignedIn{
        .name = QString::fromUtf8(m_credentials.value(u"email"_s)), .secrets = {{u"tokens"_s, TokenText::of(tokens)}}, .until = renewal});
}

void WattCarbonSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
