// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbontokens.h"

#include "services/http/clock.h"
#include "services/oauth/tokenclient.h"

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

int hoursOf(const ProviderFacts &facts, const QString &fact)
{
    return facts.signIn.value(fact).toInt();
}
}

QFuture<Result<Tokens>> WattCarbonTokens::ask(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
{
    const TokenQuestion question{facts.address(u"token"_s),
                                 TokenClient::byPassword(credentials.value(u"email"_s), credentials.value(u"api_key"_s))};
    const int hours = hoursOf(facts, u"lifetime_hours"_s);
    return TokenClient::ask(tools.http, question, tools.clock)
        .then([hours, &clock = tools.clock](const Result<Tokens> &answer) -> Result<Tokens> {
            if (!answer)
                return translated(answer.error());
            Tokens tokens = *answer;
            if (!tokens.expiresAt.isValid())
                tokens.expiresAt = clock.now().toUTC().addSecs(3600 * hours);
            return tokens;
        });
}

std::chrono::seconds WattCarbonTokens::ahead(const ProviderFacts &facts)
{
    return std::chrono::hours(hoursOf(facts, u"lifetime_hours"_s) - hoursOf(facts, u"renew_hours"_s));
}
