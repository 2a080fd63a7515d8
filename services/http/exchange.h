// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/addresses.h"
#include "services/http/answerreader.h"
#include "services/http/tlsrules.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSet>
#include <QSslSocket>
#include <QTimer>

/** What exchanges use of the network, and learn of it for the next ones. */
struct ExchangeNetwork
{
    Addresses::LookUp lookUp;
    QSet<QString> withoutStatus; /**< hosts that do not tell the status of their certificate */
};

/** One request on a connection of its own, and its answer. Deletes itself when it has told how that went.
 *
 *  Nothing is ever sent again and nothing is followed: what came of it is for the caller to judge. Before anything is sent, the
 *  addresses of the host are tried one after the other until one answers; a proxy is left to find the host itself. A server that does
 *  not tell the status of its certificate is connected to once more without asking for it.
 */
class Exchange : public QObject
{
public:
    using Promise = QPromise<Result<HttpAnswer>>;

    /** @p text is @p request as it is sent. @p network outlives it. */
    Exchange(const HttpRequest &request, const QByteArray &text, const AllowedHost &host, const HttpLimits &limits,
             ExchangeNetwork &network, Promise promise, QObject *parent);
    ~Exchange() override;

    void start();

private:
    void watchSocket();
    void tryNext();
    bool startsAnew(QAbstractSocket::SocketError error);
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
    ExchangeNetwork &m_network;
    Promise m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_asker;
    AnswerReader m_reader;
    QSslSocket m_socket;
    QTimer m_deadline;
    QTimer m_silence;
    QTimer m_attempt; /**< at one address */
    QString m_address; /**< that is tried; the name of the host where a proxy finds it */
    QStringList m_left; /**< those that are not tried yet */
    bool m_asksStatus = false; /**< of the certificate */
    bool m_connected = false;
    bool m_startsAnew = false; /**< as soon as the socket is done with the attempt before */
    bool m_sent = false; /**< the server may have seen something of it */
    bool m_finished = false;
};
