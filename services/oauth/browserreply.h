// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QOAuthOobReplyHandler>
#include <QUrl>

#include <functional>

/** Where Qt's OAuth 2 flow gets its answers from: our own listener, and our own reading of what the token address says. */
class BrowserReply : public QOAuthOobReplyHandler
{
    Q_OBJECT

public:
    using Read = std::function<void(QNetworkReply &reply)>;

    explicit BrowserReply(Read read)
        : m_read(std::move(read))
    {
    }

    void setAddress(const QUrl &address) { m_address = address; }
    QString callback() const override { return m_address.toString(QUrl::FullyEncoded); }

protected:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    const Read m_read;
    QUrl m_address;
};
