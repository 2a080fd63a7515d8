// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

/** A browser, or who plays one: says its bytes to a server of this machine and hears what comes back. */
namespace PlainClient
{
/** All that @p port answers to @p request until it hangs up. Empty when it hangs up without a word. */
QByteArray say(quint16 port, const QByteArray &request);
/** A plain GET of @p url. */
QByteArray requestFor(const QUrl &url);
/** The answer to it. */
QByteArray get(const QUrl &url);
/** Where @p answer sends the browser; empty: nowhere. */
QUrl redirectIn(const QByteArray &answer);
/** The number in the first line of @p answer; 0: none. */
int statusOf(const QByteArray &answer);
}
