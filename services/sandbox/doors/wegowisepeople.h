// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/oauth1signer.h"
#include "services/sandbox/doors/wegowisereplies.h"

#include <QMap>

/** The users whom WegoWise knows, and the tokens by which they are known: the demo user, who has registered the application, and the
 *  users of single homes that were created since.
 */
class WegoWisePeople
{
public:
    static constexpr qint64 demoUser = 1;

    explicit WegoWisePeople(const WegoWiseReplies &replies)
        : m_replies(replies)
    {
    }

    /** A token in the name of @p user. */
    OAuth1Token give(qint64 user);
    std::optional<QByteArray> secretOf(const QByteArray &token) const;
    /** Whose @p token that is; 0: nobody's. */
    qint64 of(const QByteArray &token) const { return m_tokens.value(token).user; }
    /** The one who was created for a home, and may have no more than that. */
    static bool isOfHome(qint64 user) { return user != demoUser; }
    QString name(qint64 user) const { return m_names.value(user); }

    SandboxAnswer tell(qint64 user) const;
    SandboxAnswer create(qint64 asker, const QJsonObject &sent);
    SandboxAnswer remove(qint64 user);

private:
    struct Token
    {
        QByteArray secret;
        qint64 user = 0;
    };

    const WegoWiseReplies m_replies;
    QMap<qint64, QString> m_names{{demoUser, QStringLiteral("anna")}}; /**< by id */
    QHash<QByteArray, Token> m_tokens;
    qint64 m_next = 123;
};
