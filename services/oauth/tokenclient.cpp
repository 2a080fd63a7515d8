// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenclient.h"

#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/http/httpstatus.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace
{
/** What the form says that only we and the service may know. */
QByteArrayList secretsIn(const FormText::Pairs &form)
{
    static const QByteArrayList names{"client_secret", "refresh_token", "password"};
    QByteArrayList secrets;
    for (const auto &[name, value] : form) {
        if (names.contains(name))
            secrets.append(value);
    }
    return secrets;
}

QByteArray jsonOf(const FormText::Pairs &pairs)
{
    QJsonObject object;
    for (const auto &[name, value] : pairs)
        object.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FormText::Pairs withSecret(FormText::Pairs form, const QByteArray &clientSecret)
{
    if (!clientSecret.isEmpty())
        form.append({"client_secret", clientSecret});
    return form;
}
}

QFuture<Result<Tokens>> TokenClient::ask(Http &http, const TokenQuestion &question, const Clock &clock)
{
    return http.send(request(question)).then([question, &clock](const Result<HttpAnswer> &answer) {
        return read(question, answer, clock.now());
    });
}

HttpRequest TokenClient::request(const TokenQuestion &question)
{
    const bool isForm = question.body == TokenBody::Form;
    const QByteArray type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    return {.method = "POST",
            .url = question.url,
            .headers = QList<HttpHeader>{{"Content-Type", type}, {"Accept", "application/json"}} + question.headers,
            .body = isForm ? FormText::encoded(question.form) : jsonOf(question.form),
            .effect = Effect::Changes};
}

Result<Tokens> TokenClient::read(const TokenQuestion &question, const Result<HttpAnswer> &answer, const QDateTime &now)
{
    constexpr int tooMany = 429;
    if (!answer)
        return answer.error();
    if (answer->status == tooMany)
        return HttpStatus::wanted(request(question), *answer, now).error();
    const Result<Tokens> tokens = TokenAnswer::read(answer->status, answer->body, question.refreshSoFar, now);
    if (tokens)
        return tokens;
    return TokenAnswer::refusal(answer->status, answer->body, secretsIn(question.form), question.url.host());
}

FormText::Pairs TokenClient::refreshing(const QByteArray &clientId, const QByteArray &clientSecret, const QByteArray &refreshToken)
{
    return withSecret({{"grant_type", "refresh_token"}, {"client_id", clientId}, {"refresh_token", refreshToken}}, clientSecret);
}

FormText::Pairs TokenClient::byClient(const QByteArray &clientId, const QByteArray &clientSecret)
{
    return withSecret({{"grant_type", "client_credentials"}, {"client_id", clientId}}, clientSecret);
}

FormText::Pairs TokenClient::byPassword(const QByteArray &user, const QByteArray &password)
{
    return {{"grant_type", "password"}, {"username", user}, {"password", password}};
}
