// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattdoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto life = 10h;

DigiwattDesk::Reply refused(int status, const QString &error)
{
    return {.status = status, .error = error};
}

/** What a body in JSON says, as a form would. */
FormText::Fields fieldsIn(const QByteArray &json)
{
    FormText::Fields fields;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key().toUtf8(), it->toString().toUtf8());
    return fields;
}

const DigiwattDesk::Reply nowhere{.status = 404, .error = u"not found"_s};
}

DigiwattDoor::DigiwattDoor(const DigiwattQuirks &quirks, const RecordedAppliances &recorded)
    : m_quirks(quirks)
    , m_answers(quirks, recorded)
    , m_desk(quirks)
{
}

SandboxAnswer DigiwattDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/auth/token"_s)
        return giveToken(call);
    if (!m_tokens.isGood(call.request.bearer(), call.now))
        return told(refused(401, u"token missing or expired"_s));
    return told(reply(call));
}

SandboxAnswer DigiwattDoor::told(const Reply &reply) const
{
    if (!reply.error.isEmpty())
        return SandboxAnswer::json({{u"status"_s, reply.status}, {u"error"_s, reply.error}},
                                   m_quirks.hiddenErrors.value_or(false) ? 200 : reply.status);
    SandboxAnswer answer = SandboxAnswer::json({{u"status"_s, 200}, {u"data"_s, reply.data}});
    answer.body.replace("\"NaN\"", "NaN");
    return answer;
}

DigiwattDoor::Reply DigiwattDoor::reply(const SandboxCall &call)
{
    const bool isRead = call.request.method == "GET";
    if (call.path == u"/greenness"_s && isRead)
        return {.data = m_answers.greenness(call.now.toSecsSinceEpoch())};
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    if (call.path == u"/accounts"_s && call.request.method == "POST")
        return m_desk.enter(body);
    const QString account = call.path.section(u'/', 2, 2), rest = call.path.section(u'/', 3);
    if (call.path.section(u'/', 1, 1) != u"accounts"_s)
        return nowhere;
    const Reply look = m_desk.look(account);
    if (!look.error.isEmpty())
        return look;
    if (rest == u"onboarding"_s && call.request.method == "POST")
        return m_desk.settle(account, body);
    return isRead ? home(account, rest, call) : nowhere;
}

DigiwattDoor::Reply DigiwattDoor::home(const QString &account, const QString &rest, const SandboxCall &call)
{
    Reply reply = overPeriod(rest, call);
    if (reply.error.isEmpty() && reply.data.isEmpty())
        reply.data = now(rest, call.now.toSecsSinceEpoch());
    if (reply.error.isEmpty() && reply.data.isEmpty())
        return nowhere;
    if (rest != u"consumption/distribution/yearly"_s)
        reply.data.insert(u"account_number"_s, account);
    return reply;
}

/** Nothing where @p rest is not over a period. */
DigiwattDoor::Reply DigiwattDoor::overPeriod(const QString &rest, const SandboxCall &call) const
{
    using Make = QJsonObject (DigiwattAnswers::*)(const QString &period, qint64 now) const;
    static const QHash<QString, Make> all{{u"consumption"_s, &DigiwattAnswers::consumption},
                                          {u"consumption/distribution"_s, &DigiwattAnswers::distribution},
                                          {u"consumption/performance"_s, &DigiwattAnswers::performance},
                                          {u"consumption/habits"_s, &DigiwattAnswers::habits}};
    if (!all.contains(rest))
        return {};
    const qint64 now = call.now.toSecsSinceEpoch();
    const QString period = QString::fromUtf8(call.request.query().value("period"));
    if (!m_answers.days(period, now).first.isValid())
        return refused(400, u"period is not one of the six"_s);
    QJsonObject data = (m_answers.*all[rest])(period, now);
    data.insert(u"period"_s, period);
    return {.data = data};
}

QJsonObject DigiwattDoor::now(const QString &rest, qint64 second) const
{
    using Make = QJsonObject (DigiwattAnswers::*)(qint64 now) const;
    static const QHash<QString, Make> all{{u"consumption/realtime"_s, &DigiwattAnswers::realtime},
                                          {u"consumption/latest"_s, &DigiwattAnswers::latest},
                                          {u"consumption/trend"_s, &DigiwattAnswers::trend},
                                          {u"consumption/distribution/yearly"_s, &DigiwattAnswers::yearly},
                                          {u"consumption/compound"_s, &DigiwattAnswers::compound},
                                          {u"consumption/savings"_s, &DigiwattAnswers::savings}};
    if (!all.contains(rest))
        return {};
    QJsonObject data = (m_answers.*all[rest])(second);
    if (rest == u"consumption/trend"_s)
        data.insert(u"period"_s, u"yesterday"_s); // which the documents have, though no period is asked for
    return data;
}

SandboxAnswer DigiwattDoor::giveToken(const SandboxCall &call)
{
    const bool wantsJson = m_quirks.jsonTokens.value_or(false);
    if (wantsJson && !call.request.header("Content-Type").startsWith("application/json"))
        return SandboxAnswer::json({{u"error"_s, u"Unsupported Media Type"_s}}, 415);
    const FormText::Fields form = wantsJson ? fieldsIn(call.request.body) : call.request.form();
    if (call.request.method != "POST" || form.value("grant_type", "client_credentials") != "client_credentials")
        return SandboxAnswer::json({{u"error"_s, u"unsupported_grant_type"_s}}, 400);
    const bool isKnown
        = form.value("client_id") == DemoAccess::clientId && ConstantTime::areEqual(form.value("client_secret"), DemoAccess::clientSecret);
    if (!isKnown)
        return SandboxAnswer::json(
            {{u"error"_s, u"unauthorized_client"_s}, {u"error_description"_s, u"Invalid client or Invalid client credentials"_s}}, 401);
    return SandboxAnswer::json({{u"access_token"_s, QString::fromLatin1(m_tokens.give(call.now, life))},
                                {u"expires_in"_s, int(std::chrono::seconds(life).count())},
                                {u"token_type"_s, u"Bearer"_s}});
}
