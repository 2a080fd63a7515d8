// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattseries.h"

#include "services/digiwatt/digiwattenvelope.h"
#include "services/digiwatt/digiwattfinding.h"

using namespace Qt::StringLiterals;

namespace
{
Result<DigiwattSeries> readSeries(const QByteArray &body, const QString &host, const DigiwattDays &asked)
{
    Result<DigiwattSeries> read = DigiwattEnvelope::readTable<DigiwattSeries>(body, host, u"electricity_data"_s);
    if (!read)
        return read;
    DigiwattSeries series = *std::move(read);
    DigiwattFrame &table = series.table.value();
    DigiwattInstants &instants = table.index.instants;
    if (instants.size() != table.rows())
        return DigiwattEnvelope::badAnswer(host, {u"electricity_data.index"_s, u"no instants"_s});
    const auto reading = DigiwattDates::settle({.even = {&instants}}, asked);
    if (!reading)
        return DigiwattEnvelope::badAnswer(
            host, {u"electricity_data.index[%1]"_s.arg(*instants.misfit(DigiwattOrder::MonthFirst)), u"dates of two orders"_s});
    series.reading = *reading;
    series.stepSeconds = table.step();
    return series;
}
}

Result<DigiwattSeries> DigiwattPower::consumption(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked)
{
    return readSeries(body, asked.host, DigiwattPeriod::days(asked.request.period, asked.now));
}

Result<DigiwattSeries> DigiwattPower::latest(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    constexpr int sixHours = 6 * 3600;
    return readSeries(body, asked.host, {DigiwattPeriod::dayAt(asked.now.addSecs(-sixHours)), DigiwattPeriod::dayAt(asked.now)});
}

Result<DigiwattRealtime> DigiwattNow::read(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    const auto opened = DigiwattEnvelope::open(body, asked.host);
    if (!opened)
        return opened.error();
    const QString name = u"realtime_consumption"_s;
    if (!opened->data.contains(name))
        return DigiwattEnvelope::badAnswer(asked.host, {name, u"missing"_s});
    return DigiwattEnvelope::read<DigiwattRealtime>(body, asked.host);
}

template<>
const Shape<DigiwattSeries> &shapeOf<DigiwattSeries>()
{
    using Series = DigiwattSeries;
    static const Shape<Series> shape(
        digiwattTableFields<Series>()
        + QList{digiwattFinding<Series>(u"dates"_s, [](const Series &series) { return series.reading.order; }),
                digiwattFinding<Series>(u"dates_by"_s, [](const Series &series) { return series.reading.ground; }),
                digiwattFinding<Series>(u"step_seconds"_s, [](const Series &series) { return series.stepSeconds; })});
    return shape;
}

template<>
const Shape<DigiwattRealtime> &shapeOf<DigiwattRealtime>()
{
    using Realtime = DigiwattRealtime;
    static const Shape<Realtime> shape({
        field(u"account_number"_s, &Realtime::account, {.isEitherWay = true}),
        field(u"realtime_consumption"_s, &Realtime::watts, {.unit = u"W"_s}),
    });
    return shape;
}
