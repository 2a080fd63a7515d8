// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** What a query that came to the address of a sign-in is. */
enum class CallbackVerdict {
    Accepted, /**< what the sign-in was waiting for */
    Refused, /**< the service or its user said no to this sign-in */
    NotOurs, /**< it has nothing to do with this sign-in, which goes on waiting */
};

/** What the browser shows when it has come back. */
namespace CallbackPage
{
/** The whole answer, a page in the language of the program. */
QByteArray of(CallbackVerdict verdict);
/** The whole answer without a page, for @p status. */
QByteArray refusal(int status);
}
