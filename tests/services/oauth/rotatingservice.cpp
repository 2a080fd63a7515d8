// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/rotatingservice.h"

#include "services/oauth/formtext.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace
{
QByteArray answer(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " So\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void say(QTcpSocket *socket, const QByteArray &text)
{
    socket->write(text);
    socket->disconnectFromHost();
}
}

RotatingService::RotatingService(int life)
    : m_life(life)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        }
    });
}

QUrl RotatingService::url() const
{
    return QUrl(u"http://127.0.0.1:%1/token"_s.arg(serverPort()));
}

Tokens RotatingService::signIn()
{
    const QByteArray number = QByteArray::number(++m_issued);
    m_good = "at-" + number;
    return {"Bearer", m_good, "rt-" + number, QDateTime::currentDateTimeUtc()};
}

void RotatingService::letGo()
{
    m_holds = false;
    for (const auto &[socket, text] : std::exchange(m_held, {})) {
        if (socket)
            say(socket, text);
    }
}

void RotatingService::hear(QTcpSocket *socket)
{
    const QByteArray text = socket->property("heard").toByteArray() + socket->readAll();
    socket->setProperty("heard", text);
    const qsizetype head = text.indexOf("\r\n\r\n"), length = text.indexOf("Content-Length: ");
    if (head < 0 || text.size() < head + 4 + text.mid(length + 16, text.indexOf('\r', length) - length - 16).toInt())
        return;
    ++m_requests;
    const QByteArray told = answerTo(FormText::fields(text.mid(head + 4)).value_or(FormText::Fields()).value("refresh_token"));
    if (m_holds)
        m_held.append({socket, told});
    else
        say(socket, told);
}

QByteArray RotatingService::answerTo(const QByteArray &refresh)
{
    const bool isRepeat = m_came.contains(refresh);
    m_came.insert(refresh);
    m_repeats += isRepeat ? 1 : 0;
    if (isRepeat || m_good.isEmpty() || refresh != "rt-" + m_good.mid(3)) {
        m_good.clear();
        return answer(400, R"({"error":"invalid_grant"})");
    }
    const Tokens next = signIn();
    return answer(200,
                  R"({"access_token":")" + next.access + R"(","refresh_token":")" + next.refresh + R"(","expires_in":)"
                      + QByteArray::number(m_life) + '}');
}
