// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/bytefault.h"

#include <QTcpServer>

/** Stands before the sandbox and passes bytes on, until a connection is one that has to break. */
class ByteProxy : public QTcpServer
{
    Q_OBJECT

public:
    /** @p port is where the sandbox itself listens. */
    ByteProxy(const ByteFault &fault, quint16 port, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr handle) override;

private:
    /** Whether a connection that asks for @p address breaks; it counts. */
    bool breaks(const QByteArray &address);

    const ByteFault m_fault;
    const quint16 m_port;
    int m_asked = 0;
};
