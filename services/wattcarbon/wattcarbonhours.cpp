// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonhours.h"

using namespace Qt::StringLiterals;

namespace
{
Error wrong(int line, const QByteArray &found, const QString &right)
{
    return {Error::Kind::BadArgument, {.line = line, .field = u"csv"_s, .found = QString::fromUtf8(found.left(100))}, {right}, {}};
}

QByteArray withoutReturn(const QByteArray &line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

Result<WattCarbonHour> hourOf(int number, const QByteArray &line)
{
    const QByteArrayList cells = line.split(',');
    if (cells.size() != 2)
        return wrong(number, line, u"an hour and a value"_s);
    const QDateTime start = QDateTime::fromString(QString::fromLatin1(cells[0]), Qt::ISODate);
    if (!start.isValid() || start.timeSpec() == Qt::LocalTime)
        return wrong(number, cells[0], u"an hour with its offset: 2022-08-01T00:00:00+00:00"_s);
    if (start.toMSecsSinceEpoch() % 3'600'000 != 0)
        return wrong(number, cells[0], u"on the hour"_s);
    const auto value = Decimal::fromText(cells[1]);
    if (!value)
        return wrong(number, cells[1], u"kWh"_s);
    return WattCarbonHour{start, *value};
}

/** With an offset in figures, of UTC, too. */
QString textOf(const QDateTime &start)
{
    const int minutes = std::abs(start.offsetFromUtc()) / 60;
    const QString sign = start.offsetFromUtc() < 0 ? u"-"_s : u"+"_s;
    const QTime offset = QTime(minutes / 60, minutes % 60);
    return start.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + sign + offset.toString(u"HH:mm"_s);
}
}

Result<QList<WattCarbonHour>> WattCarbonHours::read(const QByteArray &csv)
{
    QByteArrayList lines = csv.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    const QByteArray header = lines.isEmpty() ? QByteArray() : withoutReturn(lines.constFirst());
    if (header != deviceHeader && header != assetHeader)
        return wrong(1, header, QString::fromLatin1(deviceHeader));
    QList<WattCarbonHour> hours;
    for (int i = 1; i < lines.size(); ++i) {
        const auto hour = hourOf(i + 1, withoutReturn(lines[i]));
        if (!hour)
            return hour.error();
        if (!hours.isEmpty() && hour->start <= hours.constLast().start)
            return wrong(i + 1, lines[i].split(',').constFirst(), u"later than the line before"_s);
        hours.append(*hour);
    }
    return hours.isEmpty() ? Result<QList<WattCarbonHour>>(wrong(2, {}, u"an hour and a value"_s)) : hours;
}

QByteArray WattCarbonHours::write(const QList<WattCarbonHour> &hours)
{
    QByteArray csv = deviceHeader.toByteArray() + '\n';
    for (const WattCarbonHour &hour : hours)
        csv += textOf(hour.start).toLatin1() + ',' + hour.kilowattHours.toString().toLatin1() + '\n';
    return csv;
}

QByteArray WattCarbonHours::under(QByteArrayView header, const QByteArray &csv)
{
    const qsizetype end = csv.indexOf('\n');
    return end < 0 ? csv : header.toByteArray() + csv.sliced(end);
}
