// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/bytetube.h"

#include <QHostAddress>

ByteTube::ByteTube(const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&m_client, &QTcpSocket::readyRead, this, &ByteTube::hear);
    connect(&m_server, &QTcpSocket::readyRead, this, &ByteTube::answer);
    connect(&m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_server, &QTcpSocket::disconnected, this, [this] {
        if (m_server.bytesAvailable() > 0)
            answer();
        m_client.disconnectFromHost();
    });
    m_client.setSocketDescriptor(plan.client);
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), plan.port);
}

void ByteTube::hear()
{
    QByteArray bytes = m_client.readAll();
    if (!m_isKnown) {
        m_head += bytes;
        if (!m_head.contains('\n'))
            return;
        m_isKnown = true;
        m_breaks = m_plan.breaks(m_head.split(' ').value(1));
        bytes = std::exchange(m_head, {});
    }
    pass(m_server, bytes, m_plan.fault.request, m_heard);
}

void ByteTube::answer()
{
    pass(m_client, m_server.readAll(), m_plan.fault.answer, m_answered);
}

void ByteTube::pass(QTcpSocket &to, const QByteArray &bytes, qint64 most, qint64 &passed)
{
    const bool isLast = m_breaks && most >= 0 && passed + bytes.size() > most;
    const QByteArray some = isLast ? bytes.first(most - passed) : bytes;
    passed += some.size();
    to.write(some);
    if (isLast)
        breakOff();
}

void ByteTube::breakOff()
{
    m_client.disconnect(this);
    m_server.disconnect(this);
    connect(&m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (!m_plan.fault.stalls)
        m_client.disconnectFromHost();
}
