// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/bearercaller.h"

#include "services/deliver.h"
#include "services/oauth/signinreads.h"

namespace
{
/** @p error of renewing a token: it says nothing of the request, which was not sent. */
Error beforeAsking(Error error)
{
    if (error.kind == Error::Kind::OutcomeUnknown)
        error.kind = Error::Kind::Offline;
    if (error.kind == Error::Kind::BadAnswer)
        error.kind = Error::Kind::ServiceFault;
    return error;
}

void finish(const std::shared_ptr<QPromise<Result<HttpAnswer>>> &promise, const Result<HttpAnswer> &answer)
{
    promise->addResult(answer);
    promise->finish();
}
}

BearerCaller::BearerCaller(const CallerTools &tools, const TokenRenewal &renewal, const QByteArray &scheme)
    : m_scheme(scheme)
    , m_reads(SignInReads::over(tools.net))
    , m_keeper(tools.place, renewal, tools.secrets, tools.marks, tools.net.clock)
{
}

QFuture<Result<HttpAnswer>> BearerCaller::send(const HttpRequest &request)
{
    const auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    deliver(m_keeper.fresh(), this, [this, request, promise](const Result<Tokens> &tokens) {
        if (!tokens)
            return finish(promise, beforeAsking(tokens.error()));
        ask(request, *tokens, promise, request.effect == Effect::Changes);
    });
    return promise->future();
}

void BearerCaller::ask(const HttpRequest &request, const Tokens &tokens, const Promise &promise, bool isLast)
{
    constexpr int notTaken = 401;
    HttpRequest proved = request;
    proved.headers.append({"Authorization", (m_scheme.isEmpty() ? tokens.type : m_scheme) + ' ' + tokens.access});
    deliver(m_reads.send(proved), this, [this, request, tokens, promise, isLast](const Result<HttpAnswer> &answer) {
        if (isLast || !answer || answer->status != notTaken)
            return finish(promise, answer);
        deliver(m_keeper.replace(tokens), this, [this, request, promise](const Result<Tokens> &others) {
            if (!others)
                return finish(promise, others.error());
            ask(request, *others, promise, true);
        });
    });
}
