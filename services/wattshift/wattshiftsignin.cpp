// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftsignin.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/http/httpstatus.h"
#include "services/oauth/signinreads.h"
#include "services/wattshift/wattshiftparser.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int unknownKey = 401, forbidden = 403;

HttpRequest homesRequest(const ProviderFacts &facts, const Credentials &credentials)
{
    return {.method = "POST",
            .url = facts.address(u"homes"_s),
            .headers = {{"x-ws-api-key", credentials.value(u"api_key"_s)}, {"Content-Type", "application/json"}},
            .body = "{}",
            .effect = Effect::Reads};
}
}

WattShiftSignIn::WattShiftSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_homes(homesRequest(facts, credentials))
    , m_tools(tools)
    , m_reads(SignInReads::over(tools))
{
}

void WattShiftSignIn::begin()
{
    Q_EMIT stepBegun(Step::Proving);
    deliver(m_reads.send(m_homes), this, [this](const Result<HttpAnswer> &answer) { judge(answer); });
}

void WattShiftSignIn::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void WattShiftSignIn::judge(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const QString host = m_homes.url.host();
    if (answer->status == unknownKey || answer->status == forbidden)
        return finish(WattShiftParser::refusal(answer->status, answer->body, host));
    const auto homes = HttpStatus::wanted(m_homes, *answer, m_tools.clock.now()).and_then([&host](const HttpAnswer &good) {
        return WattShiftParser::homeNames(good.body, host);
    });
    if (!homes)
        return finish(homes.error());
    finish(SignedIn{.name = homes->join(u", "_s)});
}

void WattShiftSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
