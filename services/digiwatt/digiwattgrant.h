// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/oauth/tokenclient.h"

/** What Digiwatt gave for the application's own key. */
struct DigiwattGrant
{
    Tokens tokens;
    TokenBody body = TokenBody::Form; /**< how it was asked that it understood */
};

/** Asks Digiwatt for a token. Its documents do not say how the key is to be written: as a form, which is the standard, or as JSON. */
namespace DigiwattGrants
{
/** Asks @p url as @p first; where the service does not understand that, once the other way. A key that is refused is not sent again.
 *  Errors as TokenClient's. */
QFuture<Result<DigiwattGrant>> ask(const SignInTools &net, const QUrl &url, const Credentials &credentials, TokenBody first);
/** How an account was found to be asked, as it is kept beside its @p credentials. */
TokenBody bodyIn(const Credentials &credentials);
Credentials with(const Credentials &credentials, TokenBody body);
}
