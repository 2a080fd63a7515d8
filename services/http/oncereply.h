// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/httpmessage.h"

#include <QFutureWatcher>
#include <QNetworkReply>

/** An answer of Http as Qt's reply. Finishes once, with the whole body or with an error. */
class OnceReply : public QNetworkReply
{
public:
    /** Holds the Error::Kind as a number where there was no whole answer: it tells more than error(). */
    static constexpr auto kindAttribute = QNetworkRequest::User;

    OnceReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, const QFuture<Result<HttpAnswer>> &answer,
              QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;

private:
    void take();
    void takeAnswer(const HttpAnswer &answer);
    void end(NetworkError error, const QString &text);

    QFutureWatcher<Result<HttpAnswer>> m_watcher;
    QByteArray m_body;
    qsizetype m_read = 0;
};
