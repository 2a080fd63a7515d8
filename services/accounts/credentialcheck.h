// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/signin.h"

/** Whether what the user has told is enough to sign in with. Pure. */
namespace CredentialCheck
{
/** @p facts with the address of the user's own where he has to say it, the credential `address`. Error::MissingArgument names what
 *  is not there, Error::BadArgument what cannot be; a secret is not repeated. */
Result<ProviderFacts> complete(const ProviderFacts &facts, const Credentials &credentials);
}
