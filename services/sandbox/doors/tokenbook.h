// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <chrono>

/** The tokens that a service of the sandbox has given, and how long they are good. */
class TokenBook
{
public:
    /** A new one that is good from @p now for so long. */
    QByteArray give(const QDateTime &now, std::chrono::seconds life, const QByteArray &prefix = {});
    bool isGood(const QByteArray &token, const QDateTime &now) const;
    /** Takes it back; whether it was good. */
    bool use(const QByteArray &token, const QDateTime &now);

private:
    QHash<QByteArray, QDateTime> m_ends;
};
