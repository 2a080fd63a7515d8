// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/oauth/formtext.h"
#include "services/oauth/pkce.h"

#include <QUrl>

/** Where and as whom we sign in by OAuth 2. */
struct OAuthConfig
{
    QUrl authorizeUrl;
    QByteArray issuer; /**< as callbacks name the service, RFC 9207; empty when it is not known */
    bool namesIssuer = false; /**< the service promises that its callbacks name it */
    QByteArray clientId;
    QByteArray scope; /**< words parted by spaces */
    FormText::Pairs extras; /**< what else this service wants to be told */
};

/** One attempt to sign in: the page to open, and the reading of what the browser brings back. Each has a state and a verifier of
 *  its own. Pure. */
struct Authorization
{
    OAuthConfig config;
    QUrl redirectUrl;
    QByteArray state = Pkce::randomText();
    QByteArray verifier = Pkce::randomText();

    /** Error::BadArgument for an address that is neither https nor on this very machine. */
    Result<QUrl> pageUrl() const;

    /** The code in @p query. Error::SignInRefused when the service says no to this attempt, Error::NotThisSignIn for a query that
     *  has nothing to do with it: that one is to be ignored. */
    Result<QByteArray> codeFrom(QByteArrayView query) const;
};
