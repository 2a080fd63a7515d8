// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarboncaller.h"

#include "services/wattcarbon/wattcarbontokens.h"

namespace
{
TokenRenewal renewal(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &net)
{
    return {.ask = [facts, credentials, net](const Tokens &) { return WattCarbonTokens::ask(facts, credentials, net); },
            .ahead = WattCarbonTokens::ahead(facts),
            .usesUp = false};
}
}

WattCarbonCaller::WattCarbonCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : BearerCaller(tools, renewal(facts, credentials, tools.net), "Bearer")
{
}
