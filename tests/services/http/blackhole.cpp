// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/blackhole.h"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

BlackHole::BlackHole(quint16 port)
    : m_address(QHostAddress::LocalHostIPv6)
{
    if (!m_server.listen(m_address, port)) {
        m_address = QHostAddress(u"127.0.0.2"_s);
        EXPECT_TRUE(m_server.listen(m_address, port));
    }
    m_server.pauseAccepting();
    ::listen(int(m_server.socketDescriptor()), 0);
    sockaddr_storage place{};
    socklen_t size = sizeof place;
    ::getsockname(int(m_server.socketDescriptor()), reinterpret_cast<sockaddr *>(&place), &size);
    constexpr int more = 8; // than the queue takes
    for (int i = 0; i < more; ++i) {
        m_waiting.append(::socket(place.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        ::connect(m_waiting.constLast(), reinterpret_cast<sockaddr *>(&place), size);
    }
}

BlackHole::~BlackHole()
{
    for (const int socket : std::as_const(m_waiting))
        ::close(socket);
}
