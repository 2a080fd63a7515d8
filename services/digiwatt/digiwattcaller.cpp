// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcaller.h"

#include "services/oauth/tokenclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
TokenRenewal renewal(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &net)
{
    const TokenQuestion question{facts.address(u"token"_s),
                                 TokenClient::byClient(credentials.value(u"client_id"_s), credentials.value(u"client_secret"_s))};
    return {
        .ask = [question, net](const Tokens &) { return TokenClient::ask(net.http, question, net.clock); }, .ahead = 1h, .usesUp = false};
}
}

DigiwattCaller::DigiwattCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : BearerCaller(tools, renewal(facts, credentials, tools.net), {})
{
}
