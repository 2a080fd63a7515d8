// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/wegowisedesktop.h"

#include "services/oauth/oauth1signin.h"
#include "services/sandbox/doors/demoaccess.h"
#include "tests/services/wegowise/wegowisebench.h"

using namespace Qt::StringLiterals;

namespace
{
const QString base = u"/wegowise/api"_s;

SandboxFaults faultsWith(const WegoWiseQuirks &quirks)
{
    SandboxFaults faults;
    faults.wegowise = quirks;
    return faults;
}

/** The request of a step of the sign-in. */
HttpRequest step(const QString &path)
{
    return {.method = "POST", .url = DoorCalls::url(base + path)};
}
}

WegoWiseDesktop::WegoWiseDesktop(const WegoWiseQuirks &quirks)
    : m_services(faultsWith(quirks))
{
    const auto temporary = OAuth1SignIn::temporaryToken(send(step(u"/oauth/request_token"_s), {.callback = "http://127.0.0.1:1/c"}).body);
    const QUrl page = DoorCalls::url(base + u"/oauth/authorize?oauth_token="_s + QString::fromLatin1(temporary->token));
    const QByteArray back = m_services.consent(page, now).query(QUrl::FullyEncoded).toLatin1();
    const QByteArray verifier = FormText::fields(back)->value("oauth_verifier");
    m_token = *OAuth1SignIn::lastingToken(send(step(u"/oauth/access_token"_s), {.token = *temporary, .verifier = verifier}).body);
}

SandboxAnswer WegoWiseDesktop::ask(const QByteArray &method, const QString &path, const QByteArray &body, const OAuth1Token &token)
{
    const HttpRequest request{
        .method = method, .url = DoorCalls::url(base + path), .headers = {{"Content-Type", "application/json"}}, .body = body};
    return send(request, {.token = token.token.isEmpty() ? m_token : token});
}

QString WegoWiseDesktop::refusal(const QByteArray &method, const QString &path, const QByteArray &body, const OAuth1Token &token)
{
    const SandboxAnswer answer = ask(method, path, body, token);
    EXPECT_EQ(answer.status / 100, 4) << answer.body.constData();
    return DoorCalls::objectOf(answer)[u"errors"_s].toString();
}

OAuth1Token WegoWiseDesktop::createUser(const QByteArray &name)
{
    const QJsonObject user = DoorCalls::objectOf(
        ask("POST",
            u"/api/v1/wego_home/users"_s,
            R"({"email":"a@b.example","first_name":"A","last_name":"B","username":")" + name + R"(","password":"p"})"));
    return {user[u"oauth_token_key"_s].toString().toLatin1(), user[u"oauth_token_secret"_s].toString().toLatin1()};
}

HttpAnswer WegoWiseDesktop::answer(const Operation &operation, const QJsonObject &arguments)
{
    const auto request = operation.request(WegoWiseBench::facts().at(DoorCalls::url({})), arguments);
    EXPECT_TRUE(request) << qPrintable(operation.id) << qPrintable(request ? QString() : request.error().place.field);
    const SandboxAnswer answer = send(request ? *request : HttpRequest(), {.token = m_token});
    return {answer.status, answer.headers, answer.body};
}

Result<QJsonValue> WegoWiseDesktop::told(const QString &operation, const QJsonObject &arguments)
{
    const Operation one = WegoWiseBench::operation(operation);
    return one.told(answer(one, arguments), {arguments, WegoWiseBench::host, now});
}

Result<QJsonValue> WegoWiseDesktop::toldExample(const Operation &operation)
{
    const HttpAnswer said = answer(operation, operation.example);
    EXPECT_EQ(said.status / 100, 2) << qPrintable(operation.id) << said.body.constData();
    return operation.told(said, {operation.example, WegoWiseBench::host, now});
}

SandboxAnswer WegoWiseDesktop::send(const HttpRequest &request, const OAuth1Caller &caller)
{
    OAuth1Caller known = caller;
    known.consumerKey = DemoAccess::clientId;
    known.consumerSecret = DemoAccess::clientSecret;
    const QByteArray proof = OAuth1Signer::authorization({request.method, request.url, {}, {}}, known, OAuth1Signer::stamp(now, 0));
    return m_services.answer({request.method, request.url, QList<HttpHeader>{{"Authorization", proof}} + request.headers, request.body},
                             now);
}
