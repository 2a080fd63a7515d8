// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/httpmessage.h"
#include "services/oauth/formtext.h"
#include "services/oauth/tokenanswer.h"

#include <QFuture>

class Clock;
class Http;

/** How a question for tokens is written. */
enum class TokenBody {
    Form, /**< as RFC 6749 wants it */
    Json,
};

/** What a token address is asked. */
struct TokenQuestion
{
    QUrl url;
    FormText::Pairs form;
    QByteArray refreshSoFar; /**< stays where the answer has no new one */
    QList<HttpHeader> headers; /**< besides those of the body */
    TokenBody body = TokenBody::Form;
};

/** Asks services for tokens: a question, sent once, and its answer. */
namespace TokenClient
{
/** @p clock outlives the answer. Errors as TokenAnswer's and Http's; Error::RateLimited until when. */
QFuture<Result<Tokens>> ask(Http &http, const TokenQuestion &question, const Clock &clock);
/** @p question as it is sent. */
HttpRequest request(const TokenQuestion &question);
/** What came of it. */
Result<Tokens> read(const TokenQuestion &question, const Result<HttpAnswer> &answer, const QDateTime &now);

/** The forms of the three ways to ask, RFC 6749. An empty secret is left out. */
FormText::Pairs refreshing(const QByteArray &clientId, const QByteArray &clientSecret, const QByteArray &refreshToken);
FormText::Pairs byClient(const QByteArray &clientId, const QByteArray &clientSecret);
FormText::Pairs byPassword(const QByteArray &user, const QByteArray &password);
}
