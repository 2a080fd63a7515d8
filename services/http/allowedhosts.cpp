// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/allowedhosts.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace
{
bool isSameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && AllowedHosts::portOf(one) == AllowedHosts::portOf(other);
}
}

const AllowedHost *AllowedHosts::find(const QUrl &url) const
{
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || !isSafe || url.host().isEmpty() || !url.userInfo().isEmpty())
        return nullptr;
    for (const AllowedHost &host : m_hosts) {
        if (isSameServer(host.address, url))
            return &host;
    }
    return nullptr;
}

bool AllowedHosts::isLoopback(const QUrl &url)
{
    const QHostAddress address(url.host());
    return address == QHostAddress(QHostAddress::LocalHost) || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

int AllowedHosts::portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}
