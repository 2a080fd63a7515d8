// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>

/** What OAuth 2 gives: the access to an account for a while, and the means to prolong it. */
struct Tokens
{
    QByteArray type; /**< as the service writes it before the token */
    QByteArray access;
    QByteArray refresh; /**< empty when there is none */
    QDateTime expiresAt; /**< UTC; invalid when the service does not tell */

    bool operator==(const Tokens &) const = default;
};

/** Reads what a service answers when it is asked for tokens. */
namespace TokenAnswer
{
/** Read by its content, whatever its type is said to be. @p refreshSoFar stays where the answer has no new one. Error::SignedOut when
 *  what we asked with is worth nothing any more, Error::SignInRefused when we are refused for another reason; else it may go better
 *  another time. */
Result<Tokens> read(int status, const QByteArray &body, const QByteArray &refreshSoFar, const QDateTime &now);
/** Why @p body, an answer of @p host, gives no tokens, told without what it repeats of @p secrets. */
Error refusal(int status, const QByteArray &body, const QByteArrayList &secrets, const QString &host);
}
