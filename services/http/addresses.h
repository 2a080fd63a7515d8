// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

#include <functional>

/** Where on the network a host is. */
namespace Addresses
{
using Taker = std::function<void(const QList<QHostAddress> &addresses)>;
/** Asks where @p host is. @p take is given nothing where nobody knows, and is not called once @p asker is gone. */
using LookUp = std::function<void(const QString &host, QObject *asker, const Taker &take)>;

/** As the system knows it. A number stands for itself. */
void ofSystem(const QString &host, QObject *asker, const Taker &take);
/** In the order in which they are tried: IPv6 and IPv4 by turns, the first one first, so that where one of the two leads nowhere the
 *  other is next. */
QList<QHostAddress> byTurns(const QList<QHostAddress> &addresses);
}
