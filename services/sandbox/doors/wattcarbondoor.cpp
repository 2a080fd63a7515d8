// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbondoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** As FastAPI says that a field of a form is missing. */
SandboxAnswer missing(const QString &field)
{
    const QJsonObject fault{{u"type"_s, u"missing"_s}, {u"loc"_s, QJsonArray{u"body"_s, field}}, {u"msg"_s, u"Field required"_s}};
    return SandboxAnswer::json({{u"detail"_s, QJsonArray{fault}}}, 422);
}

SandboxAnswer refused(const QString &detail, int status)
{
    SandboxAnswer answer = SandboxAnswer::json({{u"detail"_s, detail}}, status);
    if (status == 401)
        answer.headers.append(HttpHeader{"WWW-Authenticate", "Bearer"});
    return answer;
}
}

SandboxAnswer WattCarbonDoor::answer(const SandboxCall &call)
{
    if (call.path != u"/auth/token"_s)
        return m_tokens.isGood(call.request.bearer(), call.now) ? refused(u"Not Found"_s, 404)
                                                                : refused(u"Could not validate credentials"_s, 401);
    if (call.request.method != "POST")
        return refused(u"Method Not Allowed"_s, 405);
    const FormText::Fields form = call.request.form();
    for (const auto *field : {"username", "password"}) {
        if (!form.contains(field))
            return missing(QString::fromLatin1(field));
    }
    if (form["username"] != DemoAccess::user || !ConstantTime::areEqual(form["password"], DemoAccess::wattCarbonKey))
        return refused(u"Incorrect username or password"_s, 401);
    const QByteArray token = m_tokens.give(call.now, 24h);
    return SandboxAnswer::json({{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"bearer"_s}});
}
