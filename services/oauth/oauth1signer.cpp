// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signer.h"

#include "services/oauth/oauth1signature.h"

#include <QRandomGenerator>

namespace
{
constexpr QByteArrayView alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int lettersOf64Bits = 11;

/** Each number has letters of its own; services that follow oauthlib take nothing but letters and digits, 20 to 30 of them. */
void append(QByteArray &text, quint64 number)
{
    for (int i = 0; i < lettersOf64Bits; ++i) {
        text.append(alphabet[number % alphabet.size()]);
        number /= alphabet.size();
    }
}

bool isForm(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first();
    return type.trimmed().toLower() == "application/x-www-form-urlencoded";
}

FormText::Pairs protocolPairs(const OAuth1Caller &caller, const OAuth1Stamp &stamp)
{
    FormText::Pairs pairs{
        {"oauth_consumer_key", caller.consumerKey},
        {"oauth_nonce", stamp.nonce},
        {"oauth_signature_method", "HMAC-SHA1"},
        {"oauth_timestamp", QByteArray::number(stamp.timestamp)},
        {"oauth_version", "1.0"},
    };
    const FormText::Pairs whereGiven{
        {"oauth_token", caller.token.token},
        {"oauth_callback", caller.callback},
        {"oauth_verifier", caller.verifier},
    };
    for (const auto &pair : whereGiven) {
        if (!pair.second.isEmpty())
            pairs.append(pair);
    }
    return pairs;
}
}

OAuth1Stamp OAuth1Signer::stamp(const QDateTime &now, qint64 clockOffset)
{
    OAuth1Stamp stamp{.timestamp = now.toSecsSinceEpoch() + clockOffset};
    stamp.nonce.reserve(2 * lettersOf64Bits);
    append(stamp.nonce, QRandomGenerator::system()->generate64());
    append(stamp.nonce, QRandomGenerator::system()->generate64());
    return stamp;
}

QByteArray OAuth1Signer::authorization(const OAuth1Request &request, const OAuth1Caller &caller, const OAuth1Stamp &stamp)
{
    FormText::Pairs pairs = protocolPairs(caller, stamp);
    FormText::Pairs toSign = pairs + FormText::pairs(request.url.query(QUrl::FullyEncoded).toLatin1());
    if (isForm(request.contentType))
        toSign += FormText::pairs(request.body);
    const QByteArray baseString = OAuth1Signature::baseString(request.verb, request.url, toSign);
    pairs.append({"oauth_signature", OAuth1Signature::hmacSha1(baseString, caller.consumerSecret, caller.token.secret)});

    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name + "=\"" + value.toPercentEncoding() + '"');
    return "OAuth " + parts.join(", ");
}
