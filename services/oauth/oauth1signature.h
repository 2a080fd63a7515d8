// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/formtext.h"

#include <QUrl>

/** The signature of RFC 5849: what is signed, and with what. */
namespace OAuth1Signature
{
/** @p url as it is signed: lower case, without query and without the port that its scheme has anyway. Its path stays as it is sent. */
QByteArray baseUrl(const QUrl &url);

/** @p pairs encoded and then sorted, so that both sides have them in the same order. */
QByteArray normalized(const FormText::Pairs &pairs);

/** What is signed: @p verb, @p url and @p pairs, which are those of the query, of a form and of OAuth. */
QByteArray baseString(const QByteArray &verb, const QUrl &url, const FormText::Pairs &pairs);

/** HMAC-SHA1 over @p baseString, in base 64. */
QByteArray hmacSha1(const QByteArray &baseString, const QByteArray &consumerSecret, const QByteArray &tokenSecret);
}
