// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QTcpSocket>
#include <QTest>

QByteArray PlainClient::say(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000));
    return socket.readAll();
}

QByteArray PlainClient::requestFor(const QUrl &url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\nConnection: close\r\n\r\n";
}

QByteArray PlainClient::get(const QUrl &url)
{
    return say(quint16(url.port()), requestFor(url));
}

int PlainClient::statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QUrl PlainClient::redirectIn(const QByteArray &answer)
{
    const qsizetype begin = answer.indexOf("\r\nLocation: ");
    return begin < 0 ? QUrl() : QUrl::fromEncoded(answer.mid(begin + 12, answer.indexOf('\r', begin + 2) - begin - 12), QUrl::StrictMode);
}
