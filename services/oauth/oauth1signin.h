// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/oauth/oauth1signer.h"

/** What the three steps of OAuth 1.0a give: a temporary token, the user's consent, a lasting token. */
namespace OAuth1SignIn
{
/** The token that the service gave for one attempt. Error::BadAnswer also where it has not confirmed our callback. */
Result<OAuth1Token> temporaryToken(const QByteArray &answer);

/** The page that asks the user for consent to @p temporary. */
QUrl pageUrl(const QUrl &page, const OAuth1Token &temporary);

/** The verifier in the query that the browser came back with. Error::SignInRefused when the user said no to @p temporary,
 *  Error::NotThisSignIn for a query that has nothing to do with it: that one is to be ignored. */
Result<QByteArray> verifierFrom(QByteArrayView query, const OAuth1Token &temporary);

/** The token that lasts. */
Result<OAuth1Token> lastingToken(const QByteArray &answer);
/** @p token as a service writes it. */
QByteArray textOf(const OAuth1Token &token);
}
