// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QUrl>

/** The way to a server. */
namespace ProxyChoice
{
/** The proxy that the system names for @p url, if it passes TLS through unread; none to this machine itself. */
QNetworkProxy of(const QUrl &url);
}
