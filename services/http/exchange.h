// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/answerreader.h"
#include "services/http/tlsrules.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

/** One request on a connection of its own, and its answer. Deletes itself when it has told how that went.
 *
 *  Nothing is ever sent again and nothing is followed: what came of it is for the caller to judge.
 */
class Exchange : public QObject
{
public:
    using Promise = QPromise<Result<HttpAnswer>>;

    /** @p text is @p request as it is sent. */
    Exchange(const HttpRequest &request, const QByteArray &text, const AllowedHost &host, const HttpLimits &limits, Promise promise,
             QObject *parent);
    ~Exchange() override;

    void start();

private:
    void watchSocket();
    void send();
    void checkAndSend();
    void read();
    void fail(QAbstractSocket::SocketError error);
    void fail(Error::Kind kind, const QString &detail);
    void finish(const Result<HttpAnswer> &result);

    const HttpRequest m_request;
    const QByteArray m_text;
    const AllowedHost m_host;
    const HttpLimits m_limits;
    Promise m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_asker;
    AnswerReader m_reader;
    QSslSocket m_socket;
    QTimer m_deadline;
    QTimer m_silence;
    bool m_sent = false; /**< the server may have seen something of it */
    bool m_finished = false;
};
