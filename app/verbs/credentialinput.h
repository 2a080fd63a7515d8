// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"
#include "services/oauth/signin.h"

class StandardInput;

/** What the user tells a verb to sign in with: on a terminal he is asked, elsewhere it is lines like `client_id=abc`. */
namespace CredentialInput
{
/** Up to an empty line or the end. What is not said is not in the answer. Error::BadArgument names what is no credential of
 *  @p provider; no value is repeated. */
Result<Credentials> read(const ProviderFacts &provider, StandardInput &input);
/** What one line says. */
Result<Credentials> inLine(const ProviderFacts &provider, const QByteArray &line);
}
