// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/clockoffset.h"

#include <QLocale>

using namespace Qt::StringLiterals;

std::optional<qint64> ClockOffset::fromDate(const QByteArray &date, const QDateTime &now)
{
    constexpr qsizetype dateLetters = 16, timeLetters = 8, letters = 29; // Sun, 06 Nov 1994 08:49:37 GMT
    const QString text = QString::fromLatin1(date);
    if (text.size() != letters || text[dateLetters] != u' ' || !text.endsWith(" GMT"_L1))
        return {};
    const QDate day = QLocale::c().toDate(text.first(dateLetters), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.sliced(dateLetters + 1, timeLetters), u"hh:mm:ss"_s);
    if (!day.isValid() || !time.isValid() || day.year() < 1970)
        return {};
    return now.secsTo(QDateTime(day, time, Qt::UTC));
}
