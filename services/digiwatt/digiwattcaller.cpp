// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcaller.h"

#include "services/digiwatt/digiwattgrant.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
TokenRenewal renewal(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &net)
{
    const auto body = std::make_shared<std::atomic<TokenBody>>(DigiwattGrants::bodyIn(credentials)); // that was understood the last time
    const auto ask = [url = facts.address(u"token"_s), credentials, net, body](const Tokens &) {
        return DigiwattGrants::ask(net, url, credentials, *body).then([body](const Result<DigiwattGrant> &grant) -> Result<Tokens> {
            if (!grant)
                return grant.error();
            *body = grant->body;
            return grant->tokens;
        });
    };
    return {.ask = ask, .ahead = 1h, .usesUp = false};
}
}

DigiwattCaller::DigiwattCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : BearerCaller(tools, renewal(facts, credentials, tools.net), {})
{
}
