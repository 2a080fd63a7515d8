// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QUrl>

/** A program that others wrote, or wrote with, which serves at a port of this machine that it prints in its first line. */
class Peer
{
public:
    /** @p script is a Python program of tests/peers. */
    Peer(const QString &script, const QStringList &arguments);
    explicit Peer(const QStringList &command);
    ~Peer();
    Q_DISABLE_COPY_MOVE(Peer)

    QUrl url(const QString &path = {}) const;

private:
    QProcess m_process;
    int m_port = 0;
};
