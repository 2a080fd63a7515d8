// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/retryafter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds longest = std::chrono::hours(365 * 24);

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
}

std::optional<std::chrono::seconds> RetryAfter::of(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (isNumber(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const qint64 milliseconds = now.msecsTo(date);
    const qint64 seconds = (std::max<qint64>(milliseconds, 0) + 999) / 1000;
    return std::min(std::chrono::seconds(seconds), longest);
}
