// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/oauth/tokenanswer.h"

#include <QFuture>

/** Asks WattCarbon for a token. */
namespace WattCarbonTokens
{
/** With the end that its documents say, where the answer does not. @p tools outlive it. */
QFuture<Result<Tokens>> ask(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);
/** How long before its end a token is renewed. */
std::chrono::seconds ahead(const ProviderFacts &facts);
}
