// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1sender.h"

#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/oauth/clockoffset.h"

namespace
{
constexpr qint64 tolerated = 60; // seconds between two clocks that no service minds

QByteArray contentTypeOf(const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

HttpRequest signedFor(const OAuth1Caller &caller, HttpRequest request, const QDateTime &now, qint64 ahead)
{
    const OAuth1Request part{request.method, request.url, contentTypeOf(request), request.body};
    request.headers.append({"Authorization", OAuth1Signer::authorization(part, caller, OAuth1Signer::stamp(now, ahead))});
    return request;
}

/** By how much the clock of the service that gave @p answer is ahead, where it refuses us and @p assumed may be why. */
std::optional<qint64> correctionIn(const Result<HttpAnswer> &answer, const QDateTime &now, qint64 assumed)
{
    constexpr int badRequest = 400, unauthorized = 401;
    if (!answer || (answer->status != badRequest && answer->status != unauthorized))
        return {};
    const std::optional<qint64> ahead = ClockOffset::fromDate(answer->header("Date"), now);
    return ahead && std::abs(*ahead - assumed) > tolerated ? ahead : std::nullopt;
}
}

OAuth1Sender::OAuth1Sender(Http &http, const Clock &clock)
    : m_http(http)
    , m_clock(clock)
{
}

QFuture<Result<HttpAnswer>> OAuth1Sender::send(const HttpRequest &request, const OAuth1Caller &caller)
{
    return m_http.send(signedFor(caller, request, m_clock.now(), *m_ahead))
        .then([&http = m_http, &clock = m_clock, ahead = m_ahead, request, caller](const Result<HttpAnswer> &answer) {
            const auto correction = correctionIn(answer, clock.now(), *ahead);
            if (!correction)
                return QtFuture::makeReadyFuture(answer);
            *ahead = *correction;
            return http.send(signedFor(caller, request, clock.now(), *ahead));
        })
        .unwrap();
}
