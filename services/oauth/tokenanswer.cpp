// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenanswer.h"

#include "services/oauth/plainwords.h"
#include "services/oauth/withoutsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostBytes = 64 * 1024;
constexpr qint64 mostSeconds = 10 * 365 * 86400ll;

Error badAnswer(const QString &field, const QString &found = {})
{
    return {Error::Kind::BadAnswer, {.field = field, .found = PlainWords::of(found)}, {}, u"OAuth 2 tokens"_s};
}

/** Why the service does not answer now; later it may. */
std::optional<Error> faultIn(int status)
{
    constexpr int timeout = 408, tooMany = 429, faultOfService = 500;
    const QString text = QString::number(status);
    if (status == timeout)
        return Error{Error::Kind::TimedOut, {.found = text}, {}, {}};
    if (status == tooMany)
        return Error{Error::Kind::RateLimited, {}, {}, {}};
    if (status >= faultOfService)
        return Error{Error::Kind::ServiceFault, {.found = text}, {}, {}};
    return {};
}

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

Error refusalIn(const QJsonObject &answer)
{
    const QString code = answer["error"_L1].toString();
    if (code == "temporarily_unavailable"_L1 || code == "server_error"_L1)
        return badAnswer(u"error"_s, code);
    if (code == "invalid_grant"_L1 || code == "login_required"_L1)
        return {Error::Kind::SignedOut, {}, {}, code};
    const QString words = PlainWords::of(answer["error_description"_L1].toString());
    return {Error::Kind::SignInRefused, {.found = words.isEmpty() ? PlainWords::of(code) : words}, {}, PlainWords::of(code)};
}

/** A header takes nothing else, so nothing else can be a token. */
bool fitsHeader(QStringView token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar letter) { return letter > u' ' && letter <= u'~'; });
}

/** When tokens end that live for @p seconds. What is no time between now and ten years on is none. */
QDateTime endOf(const QJsonValue &seconds, const QDateTime &now)
{
    const double number = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    if (!std::isfinite(number) || number < 1 || number > double(mostSeconds))
        return {};
    return now.toUTC().addSecs(qint64(number));
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/** Services leave the type out where there is but one. */
QString typeIn(const QJsonObject &answer)
{
    const QJsonValue type = answer["token_type"_L1];
    return isAbsent(type) ? u"Bearer"_s : type.toString();
}

Result<Tokens> tokensIn(const QJsonObject &answer, const QByteArray &refreshSoFar, const QDateTime &now)
{
    const QString access = answer["access_token"_L1].toString();
    if (!fitsHeader(access))
        return badAnswer(u"access_token"_s);
    const QString type = typeIn(answer);
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return badAnswer(u"token_type"_s, type);
    const QJsonValue refresh = answer["refresh_token"_L1];
    if (!isAbsent(refresh) && !refresh.isString())
        return badAnswer(u"refresh_token"_s);
    const QByteArray fresh = refresh.toString().toUtf8();
    return Tokens{type.toLatin1(), access.toLatin1(), fresh.isEmpty() ? refreshSoFar : fresh, endOf(answer["expires_in"_L1], now)};
}
}

Result<Tokens> TokenAnswer::read(int status, const QByteArray &body, const QByteArray &refreshSoFar, const QDateTime &now)
{
    if (body.size() > mostBytes)
        return badAnswer(u"size"_s, QString::number(body.size()));
    if (const auto fault = faultIn(status))
        return *fault;
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (!answer["error"_L1].toString().isEmpty())
        return refusalIn(answer);
    if (!isSuccess(status))
        return badAnswer(u"status"_s, QString::number(status));
    return tokensIn(answer, refreshSoFar, now);
}

Error TokenAnswer::refusal(int status, const QByteArray &body, const QByteArrayList &secrets, const QString &host)
{
    const Result<Tokens> none = read(status, WithoutSecrets::of(body, secrets), {}, {});
    Error error = none ? Error{Error::Kind::BadAnswer, {}, {}, {}} : none.error();
    error.place.file = host;
    return error;
}
