// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QUrl>

/** A request as far as OAuth 1.0a signs it: of bodies, only forms. */
struct OAuth1Request
{
    QByteArray verb;
    QUrl url;
    QByteArray contentType;
    QByteArray body;
};

/** What a service gave us to speak for a user, or for one attempt to sign in. */
struct OAuth1Token
{
    QByteArray token;
    QByteArray secret;

    bool operator==(const OAuth1Token &) const = default;
};

/** Who asks: the application, and for whom. What is empty is not sent. */
struct OAuth1Caller
{
    QByteArray consumerKey;
    QByteArray consumerSecret;
    OAuth1Token token;
    QByteArray callback; /**< when asking for a temporary token: where the browser is to come back to, or `oob` */
    QByteArray verifier; /**< when asking for the lasting token: what the browser brought back */
};

/** What makes a request unlike any other. */
struct OAuth1Stamp
{
    QByteArray nonce;
    qint64 timestamp = 0; /**< seconds since 1970 */
};

/** Signs requests by RFC 5849 with HMAC-SHA1. */
namespace OAuth1Signer
{
/** A stamp for now, by the clock of the service, which is @p clockOffset seconds ahead. 128 random bits in 22 letters and digits. */
OAuth1Stamp stamp(const QDateTime &now, qint64 clockOffset);

/** The Authorization header of @p request. */
QByteArray authorization(const OAuth1Request &request, const OAuth1Caller &caller, const OAuth1Stamp &stamp);
}
