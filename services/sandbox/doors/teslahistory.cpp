// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslahistory.h"

#include "models/values/period.h"
#include "services/sandbox/doors/teslarefusals.h"
#include "services/sandbox/doors/teslarow.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 fiveMinutes = 300, longestOfMinutes = 32 * 86400;

SandboxAnswer answered(const QJsonObject &response)
{
    return SandboxAnswer::json({{u"response"_s, response}});
}

std::optional<qint64> instantOf(const QByteArray &text, qint64 unsaid)
{
    if (text.isEmpty())
        return unsaid;
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

/** What a row of that period is long. */
Step stepOf(const QString &period)
{
    if (period == u"day"_s)
        return Step::FiveMinutes;
    if (period == u"year"_s)
        return Step::Month;
    return period == u"lifetime"_s ? Step::Year : Step::Day;
}

QJsonObject seconds(qint64 count)
{
    return {{u"seconds"_s, count}};
}
}

SandboxAnswer TeslaHistory::calendar(const SandboxCall &call) const
{
    const FormText::Fields query = call.request.query();
    const QString period = QString::fromLatin1(query.value("period"));
    QStringList periods{u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"lifetime"_s};
    if (m_quirks.noWeek.value_or(false))
        periods.removeAll(u"week"_s);
    if (!periods.contains(period))
        return TeslaRefusals::behind(
            u"v3/energy_site/energy_history"_s, u"Period must either be 'day', 'month', 'year', or 'lifetime"_s, 400);
    const std::optional<Interval> range = rangeOf(query, call.now);
    if (!range)
        return TeslaRefusals::field(u"start_date"_s, u"start_date and end_date must be RFC 3339 with an offset"_s);
    if (query.value("kind") == "backup")
        return answered(outages(*range));
    if (query.value("kind") != "energy")
        return TeslaRefusals::field(u"kind"_s, u"kind must be energy or backup"_s);
    return answered({{u"serial_number"_s, u"TG0000000000DM"_s},
                     {u"period"_s, period},
                     {u"installation_time_zone"_s, QString::fromLatin1(m_meter.zone().id())},
                     {u"time_series"_s, rows(period, *range)}});
}

SandboxAnswer TeslaHistory::telemetry(const SandboxCall &call) const
{
    const FormText::Fields query = call.request.query();
    const std::optional<Interval> range = rangeOf(query, call.now);
    if (query.value("kind") != "charge")
        return TeslaRefusals::field(u"kind"_s, u"kind must be charge"_s);
    if (!range)
        return TeslaRefusals::field(u"start_date"_s, u"start_date and end_date must be RFC 3339 with an offset"_s);
    QJsonArray charges;
    for (const TeslaMeterCharge &charge : m_meter.charges(*range))
        charges.append(QJsonObject{{u"charge_start_time"_s, seconds(charge.time.start)},
                                   {u"charge_duration"_s, seconds(charge.time.length())},
                                   {u"energy_added_wh"_s, charge.wattHours}});
    return answered({{m_quirks.chargeSeries.value_or(false) ? u"time_series"_s : u"charge_history"_s, charges}});
}

std::optional<Interval> TeslaHistory::rangeOf(const FormText::Fields &query, const QDateTime &now) const
{
    const SiteZone &zone = m_meter.zone();
    const qint64 present = now.toSecsSinceEpoch();
    const auto start = instantOf(query.value("start_date"), zone.startOf(zone.dateAt(present)));
    const auto last = instantOf(query.value("end_date"), present);
    if (!start || !last)
        return {};
    Interval range = Interval{*start, *last + 1}.intersected({zone.startOf(begin()), present});
    if (query.value("period") == "day")
        range.end = std::min(range.end, range.start + longestOfMinutes);
    return Interval{range.start - range.start % fiveMinutes, range.end - range.end % fiveMinutes};
}

QJsonValue TeslaHistory::rows(const QString &period, const Interval &range) const
{
    if (m_quirks.noSeries.value_or(false))
        return {};
    QJsonArray rows;
    if (range.isEmpty())
        return rows;
    for (const Interval &bucket : Calendar::buckets(range, stepOf(period), m_meter.zone(), Qt::Monday))
        rows.append(TeslaRow::of(m_meter, bucket.intersected(range), m_quirks.noZeroTotals.value_or(false)));
    return rows;
}

/** One a month, in the afternoon. */
QJsonObject TeslaHistory::outages(const Interval &range) const
{
    const SiteZone &zone = m_meter.zone();
    const int factor = m_quirks.milliseconds.value_or(false) ? 1000 : 1;
    QJsonArray events;
    const QDate last = zone.dateAt(range.end);
    for (QDate month(last.year(), last.month(), 1); zone.startOf(month.addMonths(1)) > range.start; month = month.addMonths(-1)) {
        const int number = month.month();
        const qint64 start = zone.startOf(month.addDays(2 * number)) + 14 * 3600 + 60 * number;
        const qint64 duration = 3600 + 300 * number;
        if (range.contains(start) && start + duration < range.end)
            events.append(QJsonObject{{u"timestamp"_s, zone.isoTime(start)}, {u"duration"_s, duration * factor}});
    }
    return {{u"events"_s, events}, {u"total_events"_s, events.size()}};
}
