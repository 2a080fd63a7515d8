// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/tokenbook.h"

#include "services/oauth/pkce.h"

QByteArray TokenBook::give(const QDateTime &now, std::chrono::seconds life, const QByteArray &prefix)
{
    const QByteArray token = prefix + Pkce::randomText();
    m_ends.insert(token, now.addSecs(life.count()));
    return token;
}

bool TokenBook::isGood(const QByteArray &token, const QDateTime &now) const
{
    const auto end = m_ends.constFind(token);
    return end != m_ends.cend() && now < *end;
}

bool TokenBook::use(const QByteArray &token, const QDateTime &now)
{
    const bool wasGood = isGood(token, now);
    m_ends.remove(token);
    return wasGood;
}
