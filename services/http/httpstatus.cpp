// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/httpstatus.h"

#include "services/http/retryafter.h"

using namespace Qt::StringLiterals;

namespace
{
Error::Kind kindOf(int status, Effect effect)
{
    if (status == 401)
        return Error::Kind::SignedOut;
    if (status == 404 || status == 410)
        return Error::Kind::NotThere;
    if (status == 429)
        return Error::Kind::RateLimited;
    if (status >= 400 && status < 500 && status != 408)
        return Error::Kind::Refused;
    if (effect == Effect::Changes)
        return Error::Kind::OutcomeUnknown;
    if (status == 408)
        return Error::Kind::TimedOut;
    return status >= 500 ? Error::Kind::ServiceFault : Error::Kind::BadAnswer;
}

/** When it may be asked again, as it says itself. */
QString pauseOf(const HttpAnswer &answer, const QDateTime &now)
{
    const std::optional<std::chrono::seconds> pause = RetryAfter::of(answer.header("Retry-After"), now);
    return pause ? now.addSecs(pause->count()).toUTC().toString(Qt::ISODate) : QString();
}
}

Result<HttpAnswer> HttpStatus::wanted(const HttpRequest &request, const HttpAnswer &answer, const QDateTime &now)
{
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    const QString status = QString::number(answer.status);
    const Error::Kind kind = kindOf(answer.status, request.effect);
    const QString found = kind == Error::Kind::RateLimited ? pauseOf(answer, now) : status;
    return Error{kind, {.file = request.url.host(), .found = found}, {}, u"answered with status %1"_s.arg(status)};
}
