// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcaller.h"

#include "services/oauth/signinreads.h"

using namespace Qt::StringLiterals;

WattShiftCaller::WattShiftCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : m_homes(facts.address(u"homes"_s))
    , m_key(credentials.value(u"api_key"_s))
    , m_reads(SignInReads::over(tools.net))
{
}

QFuture<Result<HttpAnswer>> WattShiftCaller::send(const HttpRequest &request)
{
    HttpRequest proved = request;
    proved.headers.append({"x-ws-api-key", m_key});
    QFuture<Result<HttpAnswer>> answer = m_reads.send(proved);
    if (request.url != m_homes)
        return answer;
    return answer.then([host = m_homes.host()](const Result<HttpAnswer> &homes) -> Result<HttpAnswer> {
        constexpr int forbidden = 403;
        if (homes && homes->status == forbidden)
            return Error{Error::Kind::SignInRefused, {.file = host, .found = QString::number(forbidden)}, {}, {}};
        return homes;
    });
}
