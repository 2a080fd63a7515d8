// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/scriptedserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace
{
QByteArray callOf(const QByteArray &request)
{
    const QByteArrayList words = request.left(request.indexOf('\r')).split(' ');
    return words.value(0) + ' ' + words.value(1).split('?').first();
}

bool isWhole(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype length = text.indexOf("Content-Length: ");
    const qsizetype size = length < 0 || length > end ? 0 : text.mid(length + 16, text.indexOf('\r', length) - length - 16).toLongLong();
    return text.size() >= end + 4 + size;
}
}

ScriptedServer::ScriptedServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        }
    });
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As told\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

QByteArrayList ScriptedServer::requestsFor(const QByteArray &call) const
{
    QByteArrayList found;
    for (const QByteArray &request : m_requests) {
        if (callOf(request) == call)
            found.append(request);
    }
    return found;
}

void ScriptedServer::hear(QTcpSocket *socket)
{
    const QByteArray text = socket->property("heard").toByteArray() + socket->readAll();
    socket->setProperty("heard", text);
    if (!isWhole(text))
        return;
    m_requests.append(text);
    QByteArrayList &answers = m_answers[callOf(text)];
    const QByteArray told = answers.isEmpty() ? answer(404, "{}") : answers.constFirst();
    if (answers.size() > 1)
        answers.removeFirst();
    if (told == silence())
        return;
    socket->write(told);
    socket->disconnectFromHost();
}
