// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaproof.h"

#include "services/deliver.h"
#include "services/http/http.h"
#include "services/http/httpstatus.h"
#include "services/oauth/signinreads.h"
#include "services/tesla/teslaparser.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
constexpr int notRegistered = 412, wrongRegion = 421;
const QString partnerAccounts = u"partner_accounts"_s;

HttpRequest withToken(const QUrl &url, const QByteArray &token)
{
    return {.url = url, .headers = {{"Authorization", "Bearer " + token}, {"Accept", "application/json"}}, .effect = Effect::Reads};
}

HttpRequest domainRequest(const QUrl &url, const QByteArray &token, const QByteArray &domain)
{
    HttpRequest request = withToken(url, token);
    request.method = "POST";
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    request.body = QJsonDocument(QJsonObject{{u"domain"_s, QString::fromUtf8(domain)}}).toJson(QJsonDocument::Compact);
    request.effect = Effect::Changes;
    return request;
}
}

TeslaProof::TeslaProof(const ProviderFacts &facts, const Credentials &credentials, const QByteArray &accessToken, const SignInTools &tools)
    : m_facts(facts)
    , m_credentials(credentials)
    , m_accessToken(accessToken)
    , m_tools(tools)
    , m_reads(SignInReads::over(tools))
{
}

void TeslaProof::begin(const QString &region)
{
    m_region = region;
    Q_EMIT stepBegun(SignIn::Step::Proving);
    askRegion();
}

/** Asks @p path in our region; the two answers that Tesla alone gives are dealt with here. */
void TeslaProof::ask(const QString &path, Next next)
{
    const HttpRequest request = withToken(m_facts.address(path, {}, m_region), m_accessToken);
    deliver(m_reads.send(request), this, [this, request, next](const Result<HttpAnswer> &answer) {
        if (answer && answer->status == wrongRegion && !m_hasChangedRegion)
            return changeRegion();
        if (answer && answer->status == notRegistered)
            return registerApplication();
        const auto good = answer.and_then([&](const HttpAnswer &any) { return HttpStatus::wanted(request, any, m_tools.clock.now()); });
        if (!good)
            Q_EMIT done(good.error());
        else
            (this->*next)(*good);
    });
}

void TeslaProof::askRegion()
{
    ask(u"region"_s, &TeslaProof::readRegion);
}

void TeslaProof::readRegion(const HttpAnswer &answer)
{
    const QString host = m_facts.address(u"region"_s, {}, m_region).host();
    const auto region = TeslaParser::region(answer.body, host);
    const bool isKnown = region && m_facts.hosts.contains(*region) && !m_facts.address(u"products"_s, {}, *region).isEmpty();
    if (!isKnown) {
        const Place place{.file = host, .field = u"response.region"_s};
        Q_EMIT done(region ? Error{Error::Kind::BadAnswer, place, {}, u"an unknown region"_s} : region.error());
        return;
    }
    m_region = *region;
    askProducts();
}

void TeslaProof::askProducts()
{
    ask(u"products"_s, &TeslaProof::readProducts);
}

void TeslaProof::readProducts(const HttpAnswer &answer)
{
    const auto sites = TeslaParser::siteNames(answer.body, m_facts.address(u"products"_s, {}, m_region).host());
    if (sites)
        Q_EMIT done(Found{m_region, *sites});
    else
        Q_EMIT done(sites.error());
}

/** Once: the other region is asked where the account is. */
void TeslaProof::changeRegion()
{
    m_hasChangedRegion = true;
    for (const EnumeratedFact &region : m_facts.enumerations.value(u"region"_s)) {
        if (region.code != m_region && m_facts.hosts.contains(region.code)) {
            m_region = region.code;
            break;
        }
    }
    askRegion();
}

/** Once a region, with a token of the application's own. */
void TeslaProof::registerApplication()
{
    const QString host = m_facts.hosts.value(m_region).host();
    QStringList missing;
    for (const QString &name : {u"client_secret"_s, u"domain"_s}) {
        if (m_credentials.value(name).isEmpty())
            missing.append(name);
    }
    if (!missing.isEmpty() || m_registered.contains(m_region)) {
        const QString step = missing.isEmpty() ? partnerAccounts : u"%1 (%2)"_s.arg(partnerAccounts, missing.join(u", "_s));
        Q_EMIT done(Error{Error::Kind::NotRegistered, {.file = host, .field = step}, missing, {}});
        return;
    }
    m_registered.append(m_region);
    Q_EMIT stepBegun(SignIn::Step::Registering);
    FormText::Pairs form = TokenClient::byClient(m_credentials.value(u"client_id"_s), m_credentials.value(u"client_secret"_s));
    form.append({"scope", m_facts.signIn.value(u"scope"_s).toUtf8()});
    form.append({"audience", m_facts.hosts.value(m_region).toEncoded()});
    deliver(TokenClient::ask(m_tools.http, {m_facts.address(u"token"_s), form}, m_tools.clock),
            this,
            [this](const Result<Tokens> &partner) { sendDomain(partner); });
}

void TeslaProof::sendDomain(const Result<Tokens> &partner)
{
    if (!partner) {
        Q_EMIT done(partner.error());
        return;
    }
    const QUrl url = m_facts.address(partnerAccounts, {}, m_region);
    const HttpRequest request = domainRequest(url, partner->access, m_credentials.value(u"domain"_s));
    deliver(m_tools.http.send(request), this, [this, request](const Result<HttpAnswer> &answer) {
        const auto good = answer.and_then([&](const HttpAnswer &any) { return HttpStatus::wanted(request, any, m_tools.clock.now()); });
        if (!good) {
            Q_EMIT done(good.error());
            return;
        }
        Q_EMIT stepBegun(SignIn::Step::Proving);
        askRegion();
    });
}
