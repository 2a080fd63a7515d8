// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/byteproxy.h"

#include "services/sandbox/doors/bytetube.h"

#include <QHostAddress>

ByteProxy::ByteProxy(const ByteFault &fault, quint16 port, QObject *parent)
    : QTcpServer(parent)
    , m_fault(fault)
    , m_port(port)
{
}

void ByteProxy::incomingConnection(qintptr handle)
{
    new ByteTube({handle, m_port, m_fault, [this](const QByteArray &address) { return breaks(address); }}, this);
}

bool ByteProxy::breaks(const QByteArray &address)
{
    if (!address.startsWith(m_fault.at.toUtf8()))
        return false;
    const int before = m_asked++;
    return before >= m_fault.skip && (m_fault.times == 0 || before < m_fault.skip + m_fault.times);
}
