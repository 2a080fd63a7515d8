// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/httpmessage.h"
#include "services/oauth/formtext.h"
#include "services/oauth/tokenanswer.h"

#include <QFuture>

class Clock;
class Http;

/** What a token address is asked. */
struct TokenQuestion
{
    QUrl url;
    FormText::Pairs form;
    QByteArray refreshSoFar; /**< stays where the answer has no new one */
    QList<HttpHeader> headers; /**< besides those of a form */
};

/** Asks services for tokens: a form, sent once, and its answer. */
namespace TokenClient
{
/** @p clock outlives the answer. Errors as TokenAnswer's and Http's; Error::RateLimited until when. */
QFuture<Result<Tokens>> ask(Http &http, const TokenQuestion &question, const Clock &clock);

/** The forms of the three ways to ask, RFC 6749. An empty secret is left out. */
FormText::Pairs refreshing(const QByteArray &clientId, const QByteArray &clientSecret, const QByteArray &refreshToken);
FormText::Pairs byClient(const QByteArray &clientId, const QByteArray &clientSecret);
FormText::Pairs byPassword(const QByteArray &user, const QByteArray &password);
}
