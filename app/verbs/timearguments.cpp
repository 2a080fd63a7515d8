// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/timearguments.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<QDate> TimeArguments::day(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); // Qt::ISODate would take what follows for nothing
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<qint64> TimeArguments::instant(const QString &text, const SiteZone &zone, const QString &option)
{
    static const QRegularExpression offset(u"(Z|[+-]\\d\\d:\\d\\d)$"_s);
    const Error bad{Error::Kind::BadArgument, {.field = option, .found = text}, {u"2011-03-01"_s, u"2011-03-01T14:30"_s}, {}};
    if (const auto date = day(text))
        return zone.startOf(*date);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return bad;
    if (text.contains(offset))
        return time.toSecsSinceEpoch();
    const std::vector<qint64> instants = zone.instantsAt(time.date(), time.time().msecsSinceStartOfDay() / 1000);
    if (instants.size() != 1) {
        Error unclear = bad;
        unclear.candidates.clear();
        for (const qint64 candidate : instants)
            unclear.candidates.append(zone.isoTime(candidate));
        return unclear;
    }
    return instants.front();
}
