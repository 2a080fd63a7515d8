// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslacaller.h"

#include "services/deliver.h"
#include "services/oauth/tokenclient.h"
#include "services/tesla/teslacalls.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** The secret, which only the exchange of a code wants, is not sent again. */
TokenRenewal renewal(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &net)
{
    const QUrl url = facts.address(u"token"_s);
    const QByteArray client = credentials.value(u"client_id"_s);
    return {.ask =
                [url, client, net](const Tokens &tokens) {
                    return TokenClient::ask(
                        net.http, {.url = url, .form = TokenClient::refreshing(client, {}, tokens.refresh), .refreshSoFar = {}}, net.clock);
                },
            .ahead = 1min,
            .usesUp = true};
}

constexpr int wrongRegion = 421; // where nothing was done, so that a change can be sent again, too

/** A request in the region with this code; the same one where there is no other. */
struct Moved
{
    QString region;
    QUrl url;
};

/** @p url at the next region that Tesla has. */
Moved inOtherRegion(const ProviderFacts &facts, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    QStringList codes, bases;
    for (const EnumeratedFact &region : facts.enumerations.value(u"region"_s)) {
        if (!facts.hosts.contains(region.code))
            continue;
        codes.append(region.code);
        bases.append(facts.hosts.value(region.code).toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash));
    }
    for (qsizetype i = 0; i < bases.size(); ++i) {
        const qsizetype next = (i + 1) % bases.size();
        if (address.startsWith(bases[i] + u'/'))
            return {codes[next], QUrl(bases[next] + address.sliced(bases[i].size()), QUrl::StrictMode)};
    }
    return {{}, url};
}
}

TeslaCaller::TeslaCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
    : BearerCaller(tools, renewal(facts, credentials, tools.net), "Bearer")
    , m_facts(facts)
    , m_learn(tools.learn)
{
}

QFuture<Result<HttpAnswer>> TeslaCaller::send(const HttpRequest &request)
{
    const auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    const auto finish = [promise](const Result<HttpAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    promise->start();
    deliver(BearerCaller::send(request), this, [this, request, finish](const Result<HttpAnswer> &answer) {
        if (!answer || answer->status != wrongRegion)
            return finish(answer);
        goOn(request, finish);
    });
    return promise->future();
}

/** Once more in the other region; where the account is there, it is asked there from now on. */
void TeslaCaller::goOn(const HttpRequest &request, const Finish &finish)
{
    const Moved moved = inOtherRegion(m_facts, request.url);
    HttpRequest again = request;
    again.url = moved.url;
    deliver(BearerCaller::send(again), this, [this, moved, finish](const Result<HttpAnswer> &answer) {
        if (answer && answer->status != wrongRegion && m_learn && !moved.region.isEmpty())
            m_learn({{u"region"_s, moved.region.toLatin1()}});
        finish(answer);
    });
}

ProviderFacts TeslaCaller::factsFor(const ProviderFacts &facts, const Credentials &credentials)
{
    return TeslaCalls::inRegion(facts, QString::fromLatin1(credentials.value(u"region"_s)));
}
