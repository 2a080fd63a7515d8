// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecaller.h"

using namespace Qt::StringLiterals;

WegoWiseCaller::WegoWiseCaller(const ProviderFacts &, const Credentials &credentials, const CallerTools &tools)
    : m_token(tools.place.secret)
    , m_sender(tools.net.http, tools.net.clock)
    , m_signed(m_sender, tools.secrets,
               {.consumerKey = credentials.value(u"consumer_key"_s), .consumerSecret = credentials.value(u"consumer_secret"_s)})
{
}

QFuture<Result<HttpAnswer>> WegoWiseCaller::send(const HttpRequest &request)
{
    return m_signed.send(request, m_token);
}
