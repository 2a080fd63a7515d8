// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisesignatures.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/oauth1signature.h"
#include "services/sandbox/doors/demoaccess.h"

namespace
{
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

std::optional<FormText::Fields> WegoWiseSignatures::verified(const SandboxCall &call, const Secret &secretOf)
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
