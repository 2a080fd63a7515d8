// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattdoor.h"

#include "services/oauth/constanttime.h"
#include "services/sandbox/doors/demoaccess.h"

#include <QJsonArray>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto life = 10h;

SandboxAnswer refused(const QString &error, int status)
{
    return SandboxAnswer::json({{u"status"_s, status}, {u"error"_s, error}}, status);
}

/** The share of renewables in an hour of the day: most of it when the sun is high. */
double greenShare(int hour)
{
    const double sun = std::max(0.0, std::sin((hour - 6) * std::numbers::pi / 12));
    return std::round((0.28 + 0.34 * sun) * 1000) / 1000;
}

QJsonObject greenness(QDate day)
{
    const auto instant = [day](int hour) { return QDateTime(day, QTime(hour, 0), Qt::UTC).toString(Qt::ISODate); };
    QJsonArray hours, shares;
    for (int hour = 0; hour < 24; ++hour) {
        hours.append(instant(hour));
        shares.append(QJsonArray{greenShare(hour)});
    }
    const QJsonObject series{{u"index"_s, hours}, {u"columns"_s, QJsonArray{u"renewable_fraction"_s}}, {u"data"_s, shares}};
    const QJsonObject window{{u"start"_s, instant(10)}, {u"stop"_s, instant(14)}};
    return {{u"status"_s, 200}, {u"data"_s, QJsonObject{{u"best_windows"_s, QJsonArray{window}}, {u"time_series"_s, series}}}};
}
}

SandboxAnswer DigiwattDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/auth/token"_s)
        return giveToken(call);
    if (!m_tokens.isGood(call.request.bearer(), call.now))
        return refused(u"token missing or expired"_s, 401);
    if (call.path == u"/greenness"_s && call.request.method == "GET")
        return SandboxAnswer::json(greenness(call.now.toUTC().date()));
    return refused(u"not found"_s, 404);
}

SandboxAnswer DigiwattDoor::giveToken(const SandboxCall &call)
{
    const FormText::Fields form = call.request.form();
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
