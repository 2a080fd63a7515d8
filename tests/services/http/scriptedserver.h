// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/** A server on this machine that gives each path its own answers, in their order; the last one again and again. */
class ScriptedServer : public QTcpServer
{
public:
    ScriptedServer();

    /** @p call is a verb and a path without its query: `GET /token`. What is not told is answered with 404. */
    void on(const QByteArray &call, const QByteArrayList &answers) { m_answers.insert(call, answers); }
    /** The answer that never comes. */
    static QByteArray silence() { return "silence"; }
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

    QUrl url() const;
    /** Whole requests in the order in which they came. */
    const QByteArrayList &requests() const { return m_requests; }
    /** Those for @p call. */
    QByteArrayList requestsFor(const QByteArray &call) const;

private:
    void hear(QTcpSocket *socket);

    QHash<QByteArray, QByteArrayList> m_answers;
    QByteArrayList m_requests;
};
