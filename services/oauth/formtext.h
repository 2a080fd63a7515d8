// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

/** Names and values as web addresses and forms write them, application/x-www-form-urlencoded. */
namespace FormText
{
using Pair = std::pair<QByteArray, QByteArray>;
using Pairs = QList<Pair>;
using Fields = QHash<QByteArray, QByteArray>;

/** Each name and value of @p text in its order; a part with an escape that is none stands for itself. */
Pairs pairs(QByteArrayView text);

/** What @p text from outside says. Nothing when it is over 8 KiB, writes an escape that is none, is no UTF-8, has a NUL, or says
 *  anything twice. */
std::optional<Fields> fields(QByteArrayView text);

/** The text that says @p pairs, escaping all but letters, digits and `-._~`: a plus or a space is never mistaken. */
QByteArray encoded(const Pairs &pairs);
}
