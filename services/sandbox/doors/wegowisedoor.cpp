// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisedoor.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/pkce.h"
#include "services/sandbox/doors/sandboxpage.h"
#include "services/sandbox/doors/wegowisecompanies.h"

using namespace Qt::StringLiterals;

namespace
{
const QString service = u"WegoWise"_s;
}

WegoWiseDoor::WegoWiseDoor(bool isLockedOut, const WegoWiseQuirks &quirks)
    : m_consent(isLockedOut)
    , m_desk(quirks)
{
}

SandboxAnswer WegoWiseDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/oauth/request_token"_s)
        return giveTemporary(call);
    if (call.path == u"/oauth/authorize"_s)
        return authorize(call);
    if (call.path == u"/oauth/access_token"_s)
        return giveLasting(call);
    if (call.path == u"/api/v1/utility_companies"_s && call.request.method == "GET")
        return WegoWiseCompanies::list(call.request.query(), m_desk.replies());
    const auto oauth = m_signatures.verified(call, [this](const QByteArray &token) { return m_desk.people().secretOf(token); });
    return oauth ? m_desk.answer(call, m_desk.people().of(oauth->value("oauth_token"))) : m_desk.replies().refused();
}

SandboxAnswer WegoWiseDoor::giveTemporary(const SandboxCall &call)
{
    const auto oauth
        = m_signatures.verified(call, [](const QByteArray &token) { return token.isEmpty() ? std::optional(QByteArray()) : std::nullopt; });
    const QByteArray callback = oauth ? oauth->value("oauth_callback") : QByteArray();
    if (callback != "oob" && !callback.startsWith("http://127.0.0.1:"))
        return SandboxAnswer::text({}, 401);
    const QByteArray token = Pkce::randomText(), secret = Pkce::randomText();
    m_temporary.insert(token, {secret, callback, {}});
    return SandboxAnswer::text(
        FormText::encoded({{"oauth_token", token}, {"oauth_token_secret", secret}, {"oauth_callback_confirmed", "true"}}));
}

SandboxAnswer WegoWiseDoor::authorize(const SandboxCall &call)
{
    const PageLanguage language = PageLanguage::in(call.request.header("Accept-Language"));
    const auto decided = [&](const FormText::Fields &request, bool isYes) { return decide(request.value("oauth_token"), isYes, language); };
    if (call.request.method == "POST")
        return m_consent.hear(call.request.form(), decided, language);
    const FormText::Fields query = call.request.query();
    const auto temporary = m_temporary.constFind(query.value("oauth_token"));
    if (temporary == m_temporary.cend() || !temporary->verifier.isEmpty())
        return SandboxAnswer::page(SandboxPage::notice(language,
                                                       service,
                                                       language.translate("WegoWiseDoor", "This page is too old"),
                                                       language.translate("WegoWiseDoor", "Begin anew in Wattglass.")),
                                   400);
    return m_consent.ask(
        {service, u"Wattglass"_s, {language.translate("WegoWiseDoor", "see and change your buildings, meters and bills")}, query},
        language);
}

SandboxAnswer WegoWiseDoor::decide(const QByteArray &token, bool isYes, const PageLanguage &language)
{
    const auto temporary = m_temporary.find(token);
    if (temporary == m_temporary.end())
        return SandboxAnswer::text({}, 401);
    const QByteArray callback = temporary->callback;
    const bool isPasted = callback == "oob";
    if (!isYes) {
        m_temporary.erase(temporary);
        return isPasted ? SandboxAnswer::page(SandboxPage::notice(language,
                                                                  service,
                                                                  language.translate("WegoWiseDoor", "Refused"),
                                                                  language.translate("WegoWiseDoor", "Wattglass gets no access.")))
                        : SandboxAnswer::redirect(callback, {{"denied", token}});
    }
    temporary->verifier = Pkce::randomText().first(20);
    if (isPasted)
        return SandboxAnswer::page(SandboxPage::code(
            language, service, language.translate("WegoWiseDoor", "Copy this into Wattglass"), QString::fromLatin1(temporary->verifier)));
    return SandboxAnswer::redirect(callback, {{"oauth_token", token}, {"oauth_verifier", temporary->verifier}});
}

SandboxAnswer WegoWiseDoor::giveLasting(const SandboxCall &call)
{
    const auto oauth = m_signatures.verified(call, [this](const QByteArray &token) {
        const auto temporary = m_temporary.constFind(token);
        return temporary == m_temporary.cend() ? std::nullopt : std::optional(temporary->secret);
    });
    const Temporary temporary = oauth ? m_temporary.take(oauth->value("oauth_token")) : Temporary();
    if (temporary.verifier.isEmpty() || !ConstantTime::areEqual(oauth->value("oauth_verifier"), temporary.verifier))
        return SandboxAnswer::text({}, 401);
    const OAuth1Token lasting = m_desk.people().give(WegoWisePeople::demoUser);
    return SandboxAnswer::text(FormText::encoded({{"oauth_token", lasting.token}, {"oauth_token_secret", lasting.secret}}));
}
