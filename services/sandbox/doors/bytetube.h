// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/bytefault.h"

#include <QTcpSocket>

#include <functional>

/** One connection of a ByteProxy. Ends with either of its two ends. */
class ByteTube : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        qintptr client; /**< the socket that was accepted */
        quint16 port; /**< of the sandbox */
        ByteFault fault;
        std::function<bool(const QByteArray &address)> breaks; /**< asked once */
    };

    ByteTube(const Plan &plan, QObject *parent);

private:
    void hear();
    void answer();
    /** Passes @p bytes on to @p to, and breaks after @p most of them, of which @p passed were before. */
    void pass(QTcpSocket &to, const QByteArray &bytes, qint64 most, qint64 &passed);
    void breakOff();

    const Plan m_plan;
    QTcpSocket m_client;
    QTcpSocket m_server;
    QByteArray m_head; /**< of the request, until it is known for what it asks */
    bool m_isKnown = false;
    bool m_breaks = false;
    qint64 m_heard = 0;
    qint64 m_answered = 0;
};
