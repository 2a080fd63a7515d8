// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QQmlNetworkAccessManagerFactory;

/** What QML is given in place of a network: every address but those inside the program is refused. */
namespace NoNetwork
{
/** Lives as long as the process. */
QQmlNetworkAccessManagerFactory *factory();
}
