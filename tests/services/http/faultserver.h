// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

/** What a server does with one connection. */
struct Fault
{
    enum class End { Close, Reset, Stall };

    QByteArray answer;
    qint64 cutRequestAt = -1; /**< how much of the request it reads before it ends things; -1: all of it, and then it answers */
    qint64 cutAnswerAt = -1; /**< how much of the answer it sends; -1: all */
    End end = End::Close;
    std::chrono::milliseconds drip{0}; /**< between two bytes of the answer */
    QByteArray forEver; /**< sent behind the answer, again and again */
};

/** A server on this machine that goes wrong as it is told. */
class FaultServer : public QTcpServer
{
public:
    /** With @p tls it speaks TLS. */
    explicit FaultServer(const Fault &fault = {}, const std::optional<QSslConfiguration> &tls = {});

    void setFault(const Fault &fault) { m_fault = fault; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    /** What each connection that said anything has said. */
    QList<QByteArray> requests() const;
    /** Those that said nothing too. */
    qsizetype connections() const { return m_requests.size(); }
    qint64 bytesSent() const { return m_sent; }
    void forget() { m_requests.clear(); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void hear(QSslSocket *socket, int connection, const Fault &fault);
    void answer(QSslSocket *socket, const Fault &fault);
    void drip(QSslSocket *socket, const QByteArray &text, const Fault &fault);
    void finish(QSslSocket *socket, Fault::End end);

    Fault m_fault;
    const std::optional<QSslConfiguration> m_tls;
    QList<QByteArray> m_requests;
    qint64 m_sent = 0;
};
