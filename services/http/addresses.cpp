// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/addresses.h"

#include <QHostInfo>

#include <algorithm>

void Addresses::ofSystem(const QString &host, QObject *asker, const Taker &take)
{
    const QHostAddress number(host);
    if (!number.isNull())
        return take({number});
    QHostInfo::lookupHost(host, asker, [take](const QHostInfo &info) { take(info.addresses()); });
}

QList<QHostAddress> Addresses::byTurns(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> left = addresses, ordered;
    while (!left.isEmpty()) {
        const auto isOther = [&ordered](const QHostAddress &address) {
            return !ordered.isEmpty() && address.protocol() != ordered.constLast().protocol();
        };
        const auto other = std::ranges::find_if(left, isOther);
        ordered.append(left.takeAt(other == left.end() ? 0 : other - left.begin()));
    }
    return ordered;
}
