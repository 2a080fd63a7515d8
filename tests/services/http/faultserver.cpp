// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/faultserver.h"

#include <gtest/gtest.h>

#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace
{
bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype length = request.indexOf("Content-Length: ");
    if (head < 0)
        return false;
    const qsizetype body = length < 0 ? 0 : request.mid(length + 16, request.indexOf('\r', length) - length - 16).toLongLong();
    return request.size() >= head + 4 + body;
}
}

FaultServer::FaultServer(const Fault &fault, const std::optional<QSslConfiguration> &tls)
    : m_fault(fault)
    , m_tls(tls)
{
    EXPECT_TRUE(listen(QHostAddress::LocalHost));
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s, QString::number(serverPort()), path));
}

QList<QByteArray> FaultServer::requests() const
{
    QList<QByteArray> requests = m_requests;
    requests.removeAll(QByteArray());
    return requests;
}

void FaultServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    const int connection = int(m_requests.size());
    m_requests.append(QByteArray());
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::bytesWritten, this, [this](qint64 bytes) { m_sent += bytes; });
    connect(socket, &QSslSocket::readyRead, this, [this, socket, connection, fault = m_fault] { hear(socket, connection, fault); });
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
    if (m_fault.cutRequestAt == 0)
        finish(socket, m_fault.end);
}

void FaultServer::hear(QSslSocket *socket, int connection, const Fault &fault)
{
    if (connection >= m_requests.size() || (fault.cutRequestAt < 0 && isWhole(m_requests[connection])))
        return;
    m_requests[connection] += socket->readAll();
    if (fault.cutRequestAt >= 0 && m_requests[connection].size() >= fault.cutRequestAt)
        finish(socket, fault.end);
    else if (fault.cutRequestAt < 0 && isWhole(m_requests[connection]))
        answer(socket, fault);
}

void FaultServer::answer(QSslSocket *socket, const Fault &fault)
{
    const QByteArray text = fault.cutAnswerAt < 0 ? fault.answer : fault.answer.first(fault.cutAnswerAt);
    if (fault.drip.count() > 0)
        return drip(socket, text, fault);
    socket->write(text);
    if (fault.forEver.isEmpty())
        return finish(socket, fault.end);
    const auto goOn = [socket, more = fault.forEver] {
        if (socket->bytesToWrite() < more.size())
            socket->write(more);
    };
    connect(socket, &QSslSocket::bytesWritten, socket, goOn);
    goOn();
}

void FaultServer::drip(QSslSocket *socket, const QByteArray &text, const Fault &fault)
{
    if (text.isEmpty())
        return finish(socket, fault.end);
    socket->write(text.first(1));
    socket->flush();
    QTimer::singleShot(fault.drip, socket, [this, socket, rest = text.sliced(1), fault] { drip(socket, rest, fault); });
}

void FaultServer::finish(QSslSocket *socket, Fault::End end)
{
    if (end == Fault::End::Stall)
        return;
    socket->flush();
    if (end == Fault::End::Close)
        return socket->disconnectFromHost();
    const linger atOnce{1, 0}; // what is not sent yet is dropped and the other side told by a reset
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}
