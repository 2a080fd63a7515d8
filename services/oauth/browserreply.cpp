// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/browserreply.h"

#include <QNetworkReply>

void BrowserReply::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    m_read(*reply);
}
