// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcaller.h"

#include "services/oauth/signinreads.h"

using namespace Qt::StringLiterals;

WattShiftCaller::WattShiftCaller(const ProviderFacts &, const Credentials &credentials, const CallerTools &tools)
    : m_key(credentials.value(u"api_key"_s))
    , m_reads(SignInReads::over(tools.net))
{
}

QFuture<Result<HttpAnswer>> WattShiftCaller::send(const HttpRequest &request)
{
    HttpRequest proved = request;
    proved.headers.append({"x-ws-api-key", m_key});
    return m_reads.send(proved);
}
