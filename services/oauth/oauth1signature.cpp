// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signature.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

QByteArray OAuth1Signature::baseUrl(const QUrl &url)
{
    QUrl::FormattingOptions left = QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        left |= QUrl::RemovePort;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return url.toEncoded(left) + (path.isEmpty() ? "/" : path);
}

QByteArray OAuth1Signature::normalized(const FormText::Pairs &pairs)
{
    FormText::Pairs sorted;
    for (const auto &[name, value] : pairs)
        sorted.append({name.toPercentEncoding(), value.toPercentEncoding()});
    std::ranges::sort(sorted);

    QByteArrayList parts;
    for (const auto &[name, value] : sorted)
        parts.append(name + '=' + value);
    return parts.join('&');
}

QByteArray OAuth1Signature::baseString(const QByteArray &verb, const QUrl &url, const FormText::Pairs &pairs)
{
    return verb.toUpper() + '&' + baseUrl(url).toPercentEncoding() + '&' + normalized(pairs).toPercentEncoding();
}

QByteArray OAuth1Signature::hmacSha1(const QByteArray &baseString, const QByteArray &consumerSecret, const QByteArray &tokenSecret)
{
    const QByteArray key = consumerSecret.toPercentEncoding() + '&' + tokenSecret.toPercentEncoding();
    return QMessageAuthenticationCode::hash(baseString, key, QCryptographicHash::Sha1).toBase64();
}
