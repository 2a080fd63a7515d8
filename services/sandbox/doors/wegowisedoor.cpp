// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisedoor.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/oauth1signature.h"
#include "services/oauth/pkce.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(WegoWiseDoor)
};

const QString service = u"WegoWise"_s;
constexpr qint64 window = 300; // seconds that the clocks may differ

/** The parameters of an Authorization header of OAuth, unescaped. */
FormText::Pairs oauthPairs(const QByteArray &header)
{
    FormText::Pairs pairs;
    if (!header.startsWith("OAuth "))
        return pairs;
    for (const QByteArray &part : header.sliced(6).split(',')) {
        const QByteArray text = part.trimmed();
        const qsizetype equals = text.indexOf('=');
        if (equals > 0 && text.size() >= equals + 3 && text[equals + 1] == '"' && text.endsWith('"'))
            pairs.append(
                {QByteArray::fromPercentEncoding(text.first(equals)), QByteArray::fromPercentEncoding(text.sliced(equals + 2).chopped(1))});
    }
    return pairs;
}

FormText::Fields fieldsOf(const FormText::Pairs &pairs)
{
    FormText::Fields fields;
    for (const auto &[name, value] : pairs)
        fields.insert(name, value);
    return fields;
}

/** What is signed besides the verb and the address. */
FormText::Pairs signedPairs(const SandboxRequest &request, const FormText::Pairs &oauth)
{
    FormText::Pairs pairs = FormText::pairs(request.url.query(QUrl::FullyEncoded).toLatin1());
    for (const FormText::Pair &pair : oauth) {
        if (pair.first != "oauth_signature" && pair.first != "realm")
            pairs.append(pair);
    }
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        pairs += FormText::pairs(request.body);
    return pairs;
}
}

SandboxAnswer WegoWiseDoor::answer(const SandboxCall &call)
{
    if (call.path == u"/oauth/request_token"_s)
        return giveTemporary(call);
    if (call.path == u"/oauth/authorize"_s)
        return authorize(call);
    if (call.path == u"/oauth/access_token"_s)
        return giveLasting(call);
    const auto secretOf = [this](const QByteArray &token) {
        const auto secret = m_lasting.constFind(token);
        return secret == m_lasting.cend() ? std::nullopt : std::optional(*secret);
    };
    if (!verified(call, secretOf))
        return SandboxAnswer::text("Invalid OAuth Request", 401);
    if (call.path == u"/oauth/user"_s && call.request.method == "GET")
        return SandboxAnswer::json({{u"id"_s, u"1"_s}, {u"username"_s, u"anna"_s}});
    return SandboxAnswer::json({{u"errors"_s, u"Not found"_s}}, 404);
}

std::optional<FormText::Fields> WegoWiseDoor::verified(const SandboxCall &call, const Secret &secretOf)
{
    const FormText::Pairs pairs = oauthPairs(call.request.header("Authorization"));
    const FormText::Fields oauth = fieldsOf(pairs);
    const auto secret = secretOf(oauth.value("oauth_token"));
    const qint64 timestamp = oauth.value("oauth_timestamp").toLongLong();
    const QByteArray stamp = oauth.value("oauth_timestamp") + ' ' + oauth.value("oauth_nonce");
    const bool isPlausible = oauth.size() == pairs.size() && secret && oauth.value("oauth_consumer_key") == DemoAccess::clientId
        && oauth.value("oauth_signature_method") == "HMAC-SHA1" && oauth.value("oauth_nonce").size() >= 8
        && std::abs(timestamp - call.now.toSecsSinceEpoch()) <= window && !m_stamps.contains(stamp);
    if (!isPlausible)
        return {};
    const QByteArray base = OAuth1Signature::baseString(call.request.method, call.request.url, signedPairs(call.request, pairs));
    if (!ConstantTime::areEqual(oauth.value("oauth_signature"), OAuth1Signature::hmacSha1(base, DemoAccess::clientSecret, *secret)))
        return {};
    m_stamps.insert(stamp);
    return oauth;
}

SandboxAnswer WegoWiseDoor::giveTemporary(const SandboxCall &call)
{
    const auto oauth = verified(call, [](const QByteArray &token) { return token.isEmpty() ? std::optional(QByteArray()) : std::nullopt; });
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
    if (call.request.method == "POST")
        return m_consent.hear(call.request.form(),
                              [this](const FormText::Fields &request, bool isYes) { return decide(request.value("oauth_token"), isYes); });
    const FormText::Fields query = call.request.query();
    const auto temporary = m_temporary.constFind(query.value("oauth_token"));
    if (temporary == m_temporary.cend() || !temporary->verifier.isEmpty())
        return SandboxAnswer::page(SandboxPage::notice(service, Words::tr("This page is too old"), Words::tr("Begin anew in Wattglass.")),
                                   400);
    return m_consent.ask({service, u"Wattglass"_s, {Words::tr("see and change your buildings, meters and bills")}, query});
}

SandboxAnswer WegoWiseDoor::decide(const QByteArray &token, bool isYes)
{
    const auto temporary = m_temporary.find(token);
    if (temporary == m_temporary.end())
        return SandboxAnswer::text({}, 401);
    const QByteArray callback = temporary->callback;
    const bool isPasted = callback == "oob";
    if (!isYes) {
        m_temporary.erase(temporary);
        return isPasted ? SandboxAnswer::page(SandboxPage::notice(service, Words::tr("Refused"), Words::tr("Wattglass gets no access.")))
                        : SandboxAnswer::redirect(callback, {{"denied", token}});
    }
    temporary->verifier = Pkce::randomText().first(20);
    if (isPasted)
        return SandboxAnswer::page(
            SandboxPage::code(service, Words::tr("Copy this into Wattglass"), QString::fromLatin1(temporary->verifier)));
    return SandboxAnswer::redirect(callback, {{"oauth_token", token}, {"oauth_verifier", temporary->verifier}});
}

SandboxAnswer WegoWiseDoor::giveLasting(const SandboxCall &call)
{
    const auto oauth = verified(call, [this](const QByteArray &token) {
        const auto temporary = m_temporary.constFind(token);
        return temporary == m_temporary.cend() ? std::nullopt : std::optional(temporary->secret);
    });
    const Temporary temporary = oauth ? m_temporary.take(oauth->value("oauth_token")) : Temporary();
    if (temporary.verifier.isEmpty() || !ConstantTime::areEqual(oauth->value("oauth_verifier"), temporary.verifier))
        return SandboxAnswer::text({}, 401);
    const QByteArray token = Pkce::randomText(), secret = Pkce::randomText();
    m_lasting.insert(token, secret);
    return SandboxAnswer::text(FormText::encoded({{"oauth_token", token}, {"oauth_token_secret", secret}}));
}
