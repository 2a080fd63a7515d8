// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairtime.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString RepairTime::text(qint64 utc, const SiteZone &zone)
{
    const QDate day = zone.dateAt(utc);
    const int second = zone.secondOfDayAt(utc);
    const QString time = QTime(0, 0).addSecs(second).toString(second % 60 == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    const QString offset = zone.instantsAt(day, second).size() > 1 ? u' ' + zone.isoTime(utc).right(6) : QString();
    return u"%1 %2%3"_s.arg(day.toString(Qt::ISODate), time, offset);
}

std::optional<qint64> RepairTime::instant(const QString &text, const SiteZone &zone)
{
    static const QRegularExpression shape(u"^(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d)?))?(?: ?([+-]\\d\\d:\\d\\d))?$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return {};
    if (match.captured(2).isEmpty())
        return match.captured(3).isEmpty() ? std::optional(zone.startOf(day)) : std::nullopt;
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!time.isValid())
        return {};
    if (!match.captured(3).isEmpty())
        return QDateTime::fromString(u"%1T%2%3"_s.arg(match.captured(1), match.captured(2), match.captured(3)), Qt::ISODate)
            .toSecsSinceEpoch();
    const std::vector<qint64> instants = zone.instantsAt(day, time.msecsSinceStartOfDay() / 1000);
    return instants.size() == 1 ? std::optional(instants.front()) : std::nullopt;
}
