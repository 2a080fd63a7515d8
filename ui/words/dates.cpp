// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
bool monthComesFirst()
{
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

/** The date by the pattern that fits the locale. */
QString ordered(QDate day, const QString &dayFirst, const QString &monthFirst)
{
    return QLocale().toString(day, monthComesFirst() ? monthFirst : dayFirst);
}

/** How the clock of an hour that comes twice is told apart: UTC+02:00. */
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString sign = seconds < 0 ? u"−"_s : u"+"_s;
    return u"UTC%1%2:%3"_s.arg(sign).arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/** @p text with the offset at @p instant, where the clock shows the time of that twice. */
QString toldApart(const QString &text, qint64 instant, const SiteZone &zone)
{
    const bool repeated = zone.instantsAt(zone.dateAt(instant), zone.secondOfDayAt(instant)).size() > 1;
    return repeated ? u"%1 (%2)"_s.arg(text, offsetText(zone.offsetAt(instant))) : text;
}

QString hours(const Interval &interval, const SiteZone &zone)
{
    const int start = zone.secondOfDayAt(interval.start);
    const int end = int((start + interval.length()) % (24 * 60 * 60)); // by the clock the interval began with
    return toldApart(u"%1 – %2"_s.arg(Dates::time(start), Dates::time(end)), interval.start, zone);
}
}

QString Dates::time(int secondOfDay)
{
    const bool halfDays = QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return QLocale().toString(QTime(0, 0).addSecs(secondOfDay), halfDays ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString Dates::time(qint64 instant, const SiteZone &zone)
{
    return toldApart(time(zone.secondOfDayAt(instant)), instant, zone);
}

QString Dates::moment(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return QCoreApplication::translate("Dates", "%1 %2", "day, time")
        .arg(day(local.date()), time(local.time().msecsSinceStartOfDay() / 1000));
}

QString Dates::day(QDate day)
{
    return ordered(day, u"ddd d MMM yyyy"_s, u"ddd, MMM d, yyyy"_s);
}

QString Dates::weekday(QDate day)
{
    return QLocale().toString(day, u"ddd d"_s);
}

QString Dates::shortDay(QDate day)
{
    return ordered(day, u"d MMM"_s, u"MMM d"_s);
}

QString Dates::month(QDate day)
{
    const QLocale locale;
    return u"%1 %2"_s.arg(locale.standaloneMonthName(day.month()), year(day));
}

QString Dates::shortMonth(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString Dates::year(QDate day)
{
    return QString::number(day.year());
}

QString Dates::days(QDate first, QDate last)
{
    const QString end = ordered(last, u"d MMM yyyy"_s, u"MMM d, yyyy"_s);
    if (first >= last)
        return end;
    if (first.year() != last.year())
        return u"%1 – %2"_s.arg(ordered(first, u"d MMM yyyy"_s, u"MMM d, yyyy"_s), end);
    if (first.month() != last.month() || monthComesFirst())
        return u"%1 – %2"_s.arg(shortDay(first), end);
    return u"%1 – %2"_s.arg(QString::number(first.day()), end);
}

QString Dates::interval(const Interval &interval, Step step, const SiteZone &zone)
{
    const QDate first = zone.dateAt(interval.start);
    switch (step) {
    case Step::Minute:
    case Step::FiveMinutes:
    case Step::QuarterHour:
    case Step::Hour:
        return hours(interval, zone);
    case Step::Day:
        return day(first);
    case Step::Week:
        return days(first, zone.dateAt(interval.end - 1));
    case Step::Month:
        return month(first);
    case Step::Year:
        return year(first);
    }
    Q_UNREACHABLE();
}

QString Dates::period(const Period &period)
{
    const QDate last = period.end.addDays(-1);
    switch (period.kind) {
    case Period::Kind::Day:
        return day(period.first);
    case Period::Kind::Week:
    case Period::Kind::Custom:
        return days(period.first, last);
    case Period::Kind::Month:
        return month(period.first);
    case Period::Kind::Year:
        return year(period.first);
    case Period::Kind::Lifetime:
        return period.first.year() == last.year() ? year(last) : u"%1 – %2"_s.arg(year(period.first), year(last));
    }
    Q_UNREACHABLE();
}
