// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/oauth/callbackpage.h"

#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

class QTcpSocket;

/** What may come to the address of a sign-in at most. */
struct LoopbackLimits
{
    int sockets = 16;
    std::chrono::milliseconds request{5'000}; /**< from the connection to the end of what it asks */
    std::chrono::milliseconds lifetime{300'000}; /**< until nobody waits any more */
};

/** Waits on this machine, and for this machine only, for the browser to come back from a service's page. Shows it what became of
 *  it. Closes after the first answer that belongs to the sign-in.
 */
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    using Judge = std::function<CallbackVerdict(QByteArrayView query)>;

    /** @p path as `/callback`; @p judge is asked about each query that comes there. */
    LoopbackListener(const QByteArray &path, Judge judge, const LoopbackLimits &limits = {}, QObject *parent = nullptr);

    /** At @p port, or at any that is free. Error::PortTaken. */
    Outcome listen(quint16 port = 0);
    bool isListening() const { return m_server.isListening(); }
    /** `http://127.0.0.1:<port>/callback` */
    QUrl address() const;
    void close();

Q_SIGNALS:
    /** Nobody came in time. */
    void expired();

private:
    void accept();
    void hear(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &text);

    const QByteArray m_path;
    const Judge m_judge;
    const LoopbackLimits m_limits;
    QTcpServer m_server;
    quint16 m_port = 0;
};
