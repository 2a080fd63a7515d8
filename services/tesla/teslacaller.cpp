// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslacaller.h"

#include "services/oauth/tokenclient.h"
#include "services/tesla/teslacalls.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** The secret, which only the exchange of a code wants, is not sent again. */
TokenRenewal renewal(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &net)
{
    const QUrl url = facts.address(u"token"_s);
    const QByteArray client = credentials.value(u"client_id"_s);
    return {.ask =
                [url, client, net](const Tokens &tokens) {
                    return TokenClient::ask(
                        net.http, {.url = url, .form = TokenClient::refreshing(client, {}, tokens.refresh), .refreshSoFar = {}}, net.clock);
                },
            .ahead = 1min,
            .usesUp = true};
}
}

TeslaCaller::TeslaCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : BearerCaller(tools, renewal(facts, credentials, tools.net), "Bearer")
{
}

ProviderFacts TeslaCaller::factsFor(const ProviderFacts &facts, const Credentials &credentials)
{
    return TeslaCalls::inRegion(facts, QString::fromLatin1(credentials.value(u"region"_s)));
}
