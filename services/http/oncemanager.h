// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>

class Http;

/** Our way to the network for what only knows Qt's: sign-in flows of QtNetworkAuth. Whatever is asked of it goes through Http, so
 *  it is sent once, only where it may go, and follows nothing. Keeps no cookies and no cache.
 */
class OnceManager : public QNetworkAccessManager
{
public:
    explicit OnceManager(Http &http, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Http &m_http;
};
