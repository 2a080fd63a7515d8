// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattgrant.h"

#include "services/http/clock.h"
#include "services/http/http.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QString bodyName = u"token_body"_s;

/** Whether the service could not read the question. A refusal that names the client has read it. */
bool isNotUnderstood(const Result<HttpAnswer> &answer)
{
    constexpr int badRequest = 400, unsupportedMedia = 415;
    if (!answer || answer->status != badRequest)
        return answer && answer->status == unsupportedMedia;
    const QString error = QJsonDocument::fromJson(answer->body).object()[u"error"_s].toString();
    return error != u"invalid_client" && error != u"unauthorized_client";
}

Result<DigiwattGrant> grantIn(const TokenQuestion &question, const Result<HttpAnswer> &answer, const QDateTime &now)
{
    const Result<Tokens> tokens = TokenClient::read(question, answer, now);
    return tokens ? Result<DigiwattGrant>(DigiwattGrant{*tokens, question.body}) : tokens.error();
}
}

QFuture<Result<DigiwattGrant>> DigiwattGrants::ask(const SignInTools &net, const QUrl &url, const Credentials &credentials, TokenBody first)
{
    TokenQuestion question{url, TokenClient::byClient(credentials.value(u"client_id"_s), credentials.value(u"client_secret"_s))};
    question.body = first;
    TokenQuestion other = question;
    other.body = first == TokenBody::Form ? TokenBody::Json : TokenBody::Form;
    const auto hear = [net, question, other](const Result<HttpAnswer> &answer) {
        if (!isNotUnderstood(answer))
            return QtFuture::makeReadyFuture(grantIn(question, answer, net.clock.now()));
        return net.http.send(TokenClient::request(other)).then([net, other](const Result<HttpAnswer> &second) {
            return grantIn(other, second, net.clock.now());
        });
    };
    return net.http.send(TokenClient::request(question)).then(hear).unwrap();
}

TokenBody DigiwattGrants::bodyIn(const Credentials &credentials)
{
    return credentials.value(bodyName) == "json" ? TokenBody::Json : TokenBody::Form;
}

Credentials DigiwattGrants::with(const Credentials &credentials, TokenBody body)
{
    Credentials all = credentials;
    all.remove(bodyName);
    if (body == TokenBody::Json)
        all.insert(bodyName, "json");
    return all;
}
