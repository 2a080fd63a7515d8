// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/peer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

Peer::Peer(const QString &script, const QStringList &arguments)
    : Peer(QStringList{u"/usr/bin/python3"_s, QStringLiteral(SOURCE_DIR "/tests/peers/") + script} + arguments)
{
}

Peer::Peer(const QStringList &command)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(command.first(), command.sliced(1));
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000))
        continue;
    m_port = m_process.readLine().trimmed().toInt();
    EXPECT_GT(m_port, 0) << qPrintable(command.join(u' '));
}

Peer::~Peer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl Peer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}
