// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/tokenanswer.h"

#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/** A service whose refresh tokens are good for one time, and which ends the sign-in when one comes twice. */
class RotatingService : public QTcpServer
{
public:
    /** Its access tokens are good for @p life seconds. */
    explicit RotatingService(int life);

    QUrl url() const;
    /** What a user gets who signs in; as good as over. */
    Tokens signIn();
    /** The access token that is good now; empty when nobody is signed in. */
    QByteArray good() const { return m_good; }
    int requests() const { return m_requests; }
    /** How many tokens came that had come before. */
    int repeats() const { return m_repeats; }
    /** From now on it does what it is asked, and answers later or never. */
    void hold() { m_holds = true; }
    void letGo();

private:
    void hear(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &refresh);

    const int m_life;
    int m_issued = 0;
    QByteArray m_good;
    QSet<QByteArray> m_came;
    int m_requests = 0;
    int m_repeats = 0;
    bool m_holds = false;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
};
