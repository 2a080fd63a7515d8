// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbonmeters.h"

#include "services/sandbox/doors/wattcarbonfile.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QString offset = u"(Z|[+-]\\d\\d:\\d\\d)"_s;
const QString number = u"[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"_s;
const QString day = u"\\d{4}-\\d\\d-\\d\\d"_s;
}

SandboxAnswer WattCarbonMeters::create(const SandboxRequest &request)
{
    QJsonObject meter = QJsonDocument::fromJson(request.body).object();
    for (const QString &member : {u"apiProvider"_s, u"meterType"_s}) {
        if (!meter.contains(member))
            return m_refusals.missing({u"body"_s, member});
    }
    m_meters.insert(m_next);
    meter.insert(u"id"_s, m_next++);
    return SandboxAnswer::json(meter);
}

SandboxAnswer WattCarbonMeters::takeHours(const QString &of, const QByteArray &header, const SandboxRequest &request)
{
    return take(of, header, day + u"T\\d\\d:00:00"_s + offset + u","_s + number, request);
}

SandboxAnswer WattCarbonMeters::takeBills(const QString &of, const SandboxRequest &request)
{
    return take(of, "start_date,end_date,energy_kwh", day + u","_s + day + u","_s + number, request);
}

SandboxAnswer WattCarbonMeters::takeEvents(const SandboxRequest &request)
{
    const auto type = WattCarbonFile::of(request, "type");
    if (type != "demand_response_events")
        return m_refusals.missing({u"body"_s, u"type"_s});
    const QString instant = day + u" \\d\\d:\\d\\d:\\d\\d"_s + offset;
    return take(u"events"_s, "Event Start Time,Event End Time", instant + u","_s + instant, request);
}

/** All rows, or none of them. */
SandboxAnswer WattCarbonMeters::take(const QString &of, const QByteArray &header, const QString &row, const SandboxRequest &request)
{
    const auto file = WattCarbonFile::of(request);
    const auto rows = file ? WattCarbonFile::rows(*file) : std::nullopt;
    if (!rows)
        return m_refusals.missing({u"body"_s, u"file"_s});
    if (rows->constFirst().join(u',') != QLatin1StringView(header))
        return m_refusals.wrong({u"body"_s, u"file"_s, 0}, u"value_error"_s, u"The header has to be "_s + QString::fromLatin1(header));
    const QRegularExpression right(QRegularExpression::anchoredPattern(row));
    QMap<QString, QString> values;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QStringList cells = rows->at(i);
        if (!right.match(cells.join(u',')).hasMatch() || values.contains(cells[0]))
            return m_refusals.wrong({u"body"_s, u"file"_s, i}, u"value_error"_s, u"The row is none, or there twice"_s);
        values.insert(cells[0], cells.constLast());
    }
    m_values[of].insert(values);
    return m_isSilent ? SandboxAnswer::text({}) : SandboxAnswer::json({{u"message"_s, u"Uploaded"_s}, {u"rows"_s, values.size()}});
}
