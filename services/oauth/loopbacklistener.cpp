// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/loopbacklistener.h"

#include "services/oauth/callbackrequest.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

LoopbackListener::LoopbackListener(const QByteArray &path, Judge judge, const LoopbackLimits &limits, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_judge(std::move(judge))
    , m_limits(limits)
{
    m_server.setMaxPendingConnections(limits.sockets);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

Outcome LoopbackListener::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return Error{Error::Kind::PortTaken, {.found = QString::number(port)}, {}, m_server.errorString()};
    m_port = m_server.serverPort();
    QTimer::singleShot(m_limits.lifetime, &m_server, [this] {
        if (!isListening())
            return;
        close();
        Q_EMIT expired();
    });
    return std::monostate();
}

QUrl LoopbackListener::address() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(QLatin1StringView(m_path)));
}

void LoopbackListener::close()
{
    m_server.close();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size() >= m_limits.sockets) {
            delete socket;
            continue;
        }
        socket->setParent(this);
        socket->setReadBufferSize(CallbackRequest::mostBytes);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        QTimer::singleShot(m_limits.request, socket, &QTcpSocket::abort);
        hear(socket);
    }
}

void LoopbackListener::hear(QTcpSocket *socket)
{
    const auto request = CallbackRequest::read(socket->peek(CallbackRequest::mostBytes), {m_port, m_path});
    if (!request)
        return;
    if (request->status != 200 || !isListening())
        return answer(socket, CallbackPage::refusal(request->status == 200 ? 410 : request->status));
    const CallbackVerdict verdict = m_judge(request->query);
    answer(socket, CallbackPage::of(verdict));
    if (verdict != CallbackVerdict::NotOurs)
        close();
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &text)
{
    socket->disconnect(this);
    socket->readAll();
    socket->write(text);
    socket->flush();
    socket->disconnectFromHost();
}
