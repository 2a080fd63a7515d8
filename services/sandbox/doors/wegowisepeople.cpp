// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisepeople.h"

#include "services/oauth/pkce.h"

using namespace Qt::StringLiterals;

OAuth1Token WegoWisePeople::give(qint64 user)
{
    const OAuth1Token token{Pkce::randomText(), Pkce::randomText()};
    m_tokens.insert(token.token, {token.secret, user});
    return token;
}

std::optional<QByteArray> WegoWisePeople::secretOf(const QByteArray &token) const
{
    const auto known = m_tokens.constFind(token);
    return known == m_tokens.cend() ? std::nullopt : std::optional(known->secret);
}

SandboxAnswer WegoWisePeople::tell(qint64 user) const
{
    return m_replies.told(QJsonObject{{u"id"_s, QString::number(user)}, {u"username"_s, name(user)}});
}

SandboxAnswer WegoWisePeople::create(qint64 asker, const QJsonObject &sent)
{
    if (isOfHome(asker))
        return m_replies.refused();
    for (const QString &field : {u"username"_s, u"email"_s, u"first_name"_s, u"last_name"_s, u"password"_s}) {
        if (sent[field].toString().trimmed().isEmpty())
            return m_replies.wrong(WegoWiseReplies::nameOf(field) + u" can't be blank"_s);
    }
    const QString name = sent[u"username"_s].toString();
    if (m_names.values().contains(name))
        return m_replies.wrong(u"Username has already been taken"_s);
    const qint64 user = m_next++;
    m_names.insert(user, name);
    const OAuth1Token token = give(user);
    return m_replies.told(QJsonObject{{u"id"_s, user},
                                      {u"oauth_token_secret"_s, QString::fromLatin1(token.secret)},
                                      {u"oauth_token_key"_s, QString::fromLatin1(token.token)}});
}

SandboxAnswer WegoWisePeople::remove(qint64 user)
{
    m_names.remove(user);
    m_tokens.removeIf([user](const auto &token) { return token.value().user == user; });
    return WegoWiseReplies::done();
}
