// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpServer>

/** An address of this machine where connecting comes to no end: whoever asks for a connection is not answered. */
class BlackHole
{
public:
    /** At @p port of the IPv6 address of this machine or, where it has none, of another of its IPv4 addresses. */
    explicit BlackHole(quint16 port);
    ~BlackHole();
    Q_DISABLE_COPY_MOVE(BlackHole)

    QHostAddress address() const { return m_address; }

private:
    QHostAddress m_address;
    QTcpServer m_server; /**< that takes nobody */
    QList<int> m_waiting; /**< sockets that fill its queue */
};
