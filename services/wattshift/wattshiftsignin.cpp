// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftsignin.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/http/httpstatus.h"
#include "services/oauth/plainwords.h"
#include "services/oauth/signinreads.h"
#include "services/oauth/withoutsecrets.h"
#include "services/wattshift/wattshiftcalls.h"
#include "services/wattshift/wattshiftwords.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int unknownKey = 401, forbidden = 403;

QStringList namesOf(const QList<WattShiftHome> &homes)
{
    QStringList names;
    for (const WattShiftHome &home : homes)
        names.append(PlainWords::of(home.name && !home.name->isEmpty() ? *home.name : home.id));
    return names;
}

Error refusal(const HttpAnswer &answer, const QByteArray &key, const QString &host)
{
    const QString words = WattShiftWords::of(WithoutSecrets::of(answer.body, {key}));
    return {Error::Kind::SignInRefused, {.file = host, .found = words.isEmpty() ? QString::number(answer.status) : words}, {}, {}};
}
}

WattShiftSignIn::WattShiftSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
    : m_facts(facts)
    , m_key(credentials.value(u"api_key"_s))
    , m_tools(tools)
    , m_reads(SignInReads::over(tools))
{
}

void WattShiftSignIn::begin()
{
    Q_EMIT stepBegun(Step::Proving);
    Result<HttpRequest> request = WattShiftCalls::homes().request(m_facts, {});
    if (!request)
        return finish(request.error());
    HttpRequest signedRequest = *request;
    signedRequest.headers.append({"x-ws-api-key", m_key});
    deliver(m_reads.send(signedRequest), this, [this, signedRequest](const Result<HttpAnswer> &answer) { judge(signedRequest, answer); });
}

void WattShiftSignIn::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void WattShiftSignIn::judge(const HttpRequest &request, const Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const QString host = request.url.host();
    if (answer->status == unknownKey || answer->status == forbidden)
        return finish(refusal(*answer, m_key, host));
    const QDateTime now = m_tools.clock.now();
    const auto homes = HttpStatus::wanted(request, *answer, now).and_then([&host, &now](const HttpAnswer &good) {
        return WattShiftCalls::homes().read(good, {{}, host, now});
    });
    if (!homes)
        return finish(homes.error());
    finish(SignedIn{.name = namesOf(*homes).join(u", "_s)});
}

void WattShiftSignIn::finish(const Result<SignedIn> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
