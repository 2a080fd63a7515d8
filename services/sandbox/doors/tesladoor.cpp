// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/tesladoor.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/pkce.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxpage.h"
#include "services/sandbox/doors/teslarefusals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString service = u"Tesla"_s;

SandboxAnswer noToken(const QString &error, const QString &description, int status = 400)
{
    return SandboxAnswer::json({{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

SandboxAnswer badPage(const PageLanguage &language, const QString &sentence)
{
    return SandboxAnswer::page(
        SandboxPage::notice(language, service, language.translate("TeslaDoor", "This request cannot be used"), sentence), 400);
}

bool isLoopback(const QByteArray &address)
{
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    return url.scheme() == u"http"_s && (url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s);
}

QStringList wishesOf(const QByteArray &scope, const PageLanguage &language)
{
    const QList<QByteArray> words = scope.split(' ');
    QStringList wishes;
    if (words.contains("energy_device_data"))
        wishes.append(language.translate("TeslaDoor", "see the energy of your home"));
    if (words.contains("energy_cmds"))
        wishes.append(language.translate("TeslaDoor", "change its settings"));
    if (words.contains("user_data"))
        wishes.append(language.translate("TeslaDoor", "see the region of your account"));
    if (words.contains("offline_access"))
        wishes.append(language.translate("TeslaDoor", "do so while you are away"));
    return wishes;
}

/** The home, beside a car, which Tesla has in the same list. */
SandboxAnswer products()
{
    const QJsonObject car{
        {u"id"_s, 100021}, {u"vehicle_id"_s, 99999}, {u"vin"_s, u"5YJ3000000NEXUS01"_s}, {u"display_name"_s, u"Nicola"_s}};
    return SandboxAnswer::json({{u"response"_s, QJsonArray{car, TeslaSite::product()}}, {u"count"_s, 2}});
}
}

SandboxAnswer TeslaDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/oauth2/v3/authorize"_s)
        return authorize(call);
    if (call.path == u"/oauth2/v3/token"_s)
        return call.request.method == "POST" ? giveTokens(call) : TeslaRefusals::of(u"method_not_allowed"_s, 405);
    return api(call);
}

SandboxAnswer TeslaDoor::authorize(const SandboxCall &call)
{
    const PageLanguage language = PageLanguage::in(call.request.header("Accept-Language"));
    const auto decided = [&](const FormText::Fields &request, bool isYes) { return decide(call, request, isYes); };
    if (call.request.method == "POST")
        return m_consent.hear(call.request.form(), decided, language);
    const FormText::Fields query = call.request.query();
    if (query.value("client_id") != DemoAccess::clientId)
        return badPage(language, language.translate("TeslaDoor", "Its client ID is not known here."));
    if (!isLoopback(query.value("redirect_uri")))
        return badPage(language, language.translate("TeslaDoor", "The browser could come back to another computer."));
    if (query.value("response_type") != "code" || query.value("code_challenge_method") != "S256" || query.value("state").isEmpty())
        return badPage(language, language.translate("TeslaDoor", "It is not protected by PKCE and a state."));
    return m_consent.ask({service, u"Wattglass"_s, wishesOf(query.value("scope"), language), query}, language);
}

SandboxAnswer TeslaDoor::decide(const SandboxCall &call, const FormText::Fields &request, bool isYes)
{
    const QByteArray state = m_faults.wrongState ? Pkce::randomText() : request.value("state");
    const QByteArray back = request.value("redirect_uri");
    if (!isYes)
        return SandboxAnswer::redirect(
            back, {{"error", "access_denied"}, {"error_description", "The user denied the request"}, {"state", state}});
    const QByteArray code = (m_faults.europe ? "EU_" : "NA_") + Pkce::randomText();
    m_codes.insert(code, {request, m_faults.expiredCode ? call.now : call.now.addSecs(300)});
    return SandboxAnswer::redirect(back, {{"code", code}, {"state", state}});
}

SandboxAnswer TeslaDoor::giveTokens(const SandboxCall &call)
{
    const FormText::Fields form = call.request.form();
    const bool isKnown = form.value("client_id") == DemoAccess::clientId
        && (!form.contains("client_secret") || ConstantTime::areEqual(form.value("client_secret"), DemoAccess::clientSecret));
    if (!isKnown)
        return noToken(u"unauthorized_client"_s, u"client_id or client_secret is wrong"_s, 401);
    const QByteArray grant = form.value("grant_type");
    if (grant == "authorization_code")
        return byCode(call, form);
    if (grant == "refresh_token")
        return byRefresh(call, form);
    if (grant != "client_credentials")
        return noToken(u"unsupported_grant_type"_s, {});
    if (!form.contains("client_secret") || form.value("audience").isEmpty())
        return noToken(u"invalid_request"_s, u"client_secret and audience are required"_s);
    const QByteArray partner = m_partners.give(call.now, 8h);
    return SandboxAnswer::json(
        {{u"access_token"_s, QString::fromLatin1(partner)}, {u"expires_in"_s, 28'800}, {u"token_type"_s, u"Bearer"_s}});
}

SandboxAnswer TeslaDoor::byCode(const SandboxCall &call, const FormText::Fields &form)
{
    const Code code = m_codes.take(form.value("code"));
    if (!code.end.isValid() || call.now >= code.end)
        return noToken(u"invalid_auth_code"_s, u"The code is used, expired or unknown"_s);
    if (form.value("redirect_uri") != code.request.value("redirect_uri"))
        return noToken(u"invalid_redirect_url"_s, u"redirect_uri differs"_s);
    if (!ConstantTime::areEqual(Pkce::challenge(form.value("code_verifier")), code.request.value("code_challenge")))
        return noToken(u"invalid_grant"_s, u"code_verifier does not fit"_s);
    return tokens(call, consented(code.request.value("scope")));
}

SandboxAnswer TeslaDoor::byRefresh(const SandboxCall &call, const FormText::Fields &form)
{
    const QByteArray token = form.value("refresh_token");
    if (m_faults.refusedRefresh || !m_refresh.use(token, call.now))
        return noToken(u"login_required"_s, u"The refresh_token is used, expired or unknown"_s, 401);
    return tokens(call, m_scopes.take(token));
}

SandboxAnswer TeslaDoor::tokens(const SandboxCall &call, const QList<QByteArray> &scopes)
{
    const QByteArray access = m_access.give(call.now, 8h);
    m_scopes.insert(access, scopes);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(access)}, {u"expires_in"_s, 28'800}, {u"token_type"_s, u"Bearer"_s}};
    if (scopes.contains("offline_access")) {
        const QByteArray refresh = m_refresh.give(call.now, 24h * 90, m_faults.europe ? "EU_" : "NA_");
        m_scopes.insert(refresh, scopes);
        answer.insert(u"refresh_token"_s, QString::fromLatin1(refresh));
    }
    return SandboxAnswer::json(answer);
}

QList<QByteArray> TeslaDoor::consented(const QByteArray &scope) const
{
    QList<QByteArray> scopes = scope.split(' ');
    if (m_faults.tesla.allows) {
        const QList<QByteArray> allowed = m_faults.tesla.allows->toLatin1().split(' ');
        erase_if(scopes, [&allowed](const QByteArray &one) { return !allowed.contains(one); });
    }
    return scopes;
}

/** The list of products is a car's, too. */
bool TeslaDoor::isAllowed(const SandboxCall &call) const
{
    const QList<QByteArray> scopes = m_scopes.value(call.request.bearer());
    if (call.request.method == "POST")
        return scopes.contains("energy_cmds");
    return scopes.contains("energy_device_data") || (call.path == u"/api/1/products"_s && scopes.contains("vehicle_device_data"));
}

SandboxAnswer TeslaDoor::api(const SandboxCall &call)
{
    if (call.path == u"/api/1/partner_accounts"_s)
        return registerDomain(call);
    if (!m_access.isGood(call.request.bearer(), call.now))
        return TeslaRefusals::of(u"token expired (401)"_s, 401);
    if (m_faults.unregistered && !m_registered.contains(call.host))
        return TeslaRefusals::of(u"Account must be registered in the current region"_s, 412);
    if (call.path == u"/api/1/users/region"_s) {
        QUrl base = call.request.url;
        base.setPath(u"/tesla/"_s + region());
        return SandboxAnswer::json({{u"response"_s, QJsonObject{{u"region"_s, region()}, {u"fleet_api_base_url"_s, base.toString()}}}});
    }
    if (call.host != region() && (m_faults.wrongRegion || m_faults.europe))
        return TeslaRefusals::of(u"user out of region, use base URL of the region"_s, 421);
    if (!isAllowed(call))
        return TeslaRefusals::of(u"Unauthorized missing scopes"_s, 403);
    if (call.path == u"/api/1/products"_s)
        return products();
    if (call.path.startsWith(u"/api/1/energy_sites/"_s))
        return m_site.answer(call);
    return TeslaRefusals::of(u"not_found"_s, 404);
}

SandboxAnswer TeslaDoor::registerDomain(const SandboxCall &call)
{
    if (!m_partners.isGood(call.request.bearer(), call.now))
        return TeslaRefusals::of(u"invalid bearer token"_s, 401);
    if (call.request.method != "POST" || !call.request.body.contains("domain"))
        return TeslaRefusals::of(u"invalid_request"_s, 400);
    m_registered.insert(call.host);
    return SandboxAnswer::json({{u"response"_s, QJsonObject{{u"account_id"_s, u"demo"_s}}}});
}
