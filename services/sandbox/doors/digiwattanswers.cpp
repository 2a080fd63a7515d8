// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattanswers.h"

#include "models/values/italianbands.h"

#include <QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60, hour = 3600;

QJsonValue known(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonObject table(const QJsonArray &index, const QStringList &columns, const QJsonArray &data)
{
    return {
        {u"electricity_data"_s, QJsonObject{{u"index"_s, index}, {u"columns"_s, QJsonArray::fromStringList(columns)}, {u"data"_s, data}}}};
}

/** One row of everything. */
QJsonObject row(const QStringList &columns, const QJsonArray &cells)
{
    QJsonArray data;
    data.append(cells);
    return table({0}, columns, data);
}

/** Adds what is known; not a number where nothing is. */
double addKnown(double sum, double value)
{
    if (std::isnan(sum) || std::isnan(value))
        return std::isnan(sum) ? value : sum;
    return sum + value;
}

double sumOf(const std::vector<double> &values)
{
    return std::round(std::accumulate(values.begin(), values.end(), qQNaN(), addKnown) * 10) / 10;
}

/** Not a number where nobody knows. */
std::vector<double> plain(const std::vector<qint64> &watts)
{
    std::vector<double> values;
    for (const qint64 one : watts)
        values.push_back(one == noReading ? qQNaN() : double(one));
    return values;
}

double totalOf(const std::vector<qint64> &watts)
{
    const std::vector<double> values = plain(watts);
    return std::accumulate(values.begin(), values.end(), qQNaN(), addKnown);
}
}

std::pair<QDate, QDate> DigiwattAnswers::days(const QString &period, qint64 now) const
{
    const QDate today = m_meter.zone().dateAt(now), monday = today.addDays(1 - today.dayOfWeek()), first(today.year(), today.month(), 1);
    const QHash<QString, std::pair<QDate, QDate>> periods{
        {u"yesterday"_s, {today.addDays(-1), today.addDays(-1)}},
        {u"last-seven-days"_s, {today.addDays(-7), today.addDays(-1)}},
        {u"this-week"_s, {monday, today}},
        {u"last-week"_s, {monday.addDays(-7), monday.addDays(-1)}},
        {u"this-month"_s, {first, today}},
        {u"last-month"_s, {first.addMonths(-1), first.addDays(-1)}},
    };
    return periods.value(period);
}

QJsonObject DigiwattAnswers::consumption(const QString &period, qint64 now) const
{
    const Interval range = interval(period, now);
    QJsonArray index, data;
    qint64 at = range.start;
    for (const std::vector<qint64> &row : m_meter.minutes(range)) {
        index.append(instant(at));
        data.append(cells(plain(row), (at / hour) % 24 == 3));
        at += minute;
    }
    return table(index, columns(), data);
}

QJsonObject DigiwattAnswers::distribution(const QString &period, qint64 now) const
{
    const auto [first, last] = days(period, now);
    const qint64 length = first.daysTo(last) + 1;
    const std::vector<double> parts = m_meter.energy(interval(period, now));
    const std::vector<double> before = m_meter.energy(m_meter.days(first.addDays(-length), first.addDays(-1), now));
    const bool isZero = m_quirks.zeroTotals.value_or(false);
    QJsonObject answer = row(columns(), cells(parts));
    answer.insert(
        u"total_consumption"_s,
        QJsonObject{{u"selected_period"_s, isZero ? 0 : known(sumOf(parts))}, {u"previous_period"_s, isZero ? 0 : known(sumOf(before))}});
    return answer;
}

QJsonObject DigiwattAnswers::realtime(qint64 now) const
{
    const qint64 start = now - now % minute;
    return {{u"realtime_consumption"_s, known(totalOf(m_meter.minutes({start, start + minute}).front()))}};
}

QJsonObject DigiwattAnswers::latest(qint64 now) const
{
    const qint64 end = now - now % minute, start = end - 6 * hour;
    QJsonArray index, data;
    for (const std::vector<qint64> &row : m_meter.minutes({start, end})) {
        index.append(instant(start + minute * index.size()));
        data.append(QJsonArray{known(totalOf(row))});
    }
    return table(index, {u"active_power_received"_s}, data);
}

QJsonObject DigiwattAnswers::performance(const QString &period, qint64 now) const
{
    const double user = sumOf(m_meter.energy(interval(period, now)));
    return {{u"performance"_s,
             QJsonObject{{u"min_consumption"_s, std::round(user * 0.55)},
                         {u"max_consumption"_s, std::round(user * 1.6)},
                         {u"user_consumption"_s, user}}}};
}

QJsonObject DigiwattAnswers::habits(const QString &period, qint64 now) const
{
    std::map<std::pair<int, int>, double> sums;
    const Interval range = interval(period, now);
    for (qint64 at = range.start; at < range.end; at += hour) {
        const std::pair place(m_meter.zone().dateAt(at).dayOfWeek() - 1, m_meter.zone().secondOfDayAt(at) / int(hour));
        const double used = sumOf(m_meter.energy({at, at + hour}));
        if (!std::isnan(used))
            sums[place] += used;
    }
    QJsonArray index, data;
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int i = 0; i < 24; ++i) {
            const auto known = sums.find({weekday, i});
            index.append(QJsonArray{weekday, i});
            data.append(QJsonArray{known == sums.end() ? QJsonValue() : QJsonValue(known->second)});
        }
    }
    if (m_quirks.dots.value_or(false)) {
        for (QJsonArray *rows : {&index, &data})
            *rows = QJsonArray{rows->at(0), rows->at(1), u"..."_s, rows->at(166), rows->at(167)};
    }
    return table(index, {u"consumption"_s}, data);
}

QJsonObject DigiwattAnswers::trend(qint64 now) const
{
    QJsonArray index, data;
    for (const QDate &first : months(now)) {
        std::vector<double> bands(3, qQNaN());
        const Interval range = month(first, now);
        for (qint64 at = range.start; at < range.end; at += hour) {
            const ItalianBand band = ItalianBands::at(m_meter.zone().dateAt(at), m_meter.zone().secondOfDayAt(at) / int(hour));
            bands[std::size_t(band)] = addKnown(bands[std::size_t(band)], sumOf(m_meter.energy({at, at + hour})));
        }
        index.append(first.month());
        data.append(QJsonArray{known(std::round(bands[0])), known(std::round(bands[1])), known(std::round(bands[2]))});
    }
    return table(index, {u"f1"_s, u"f2"_s, u"f3"_s}, data);
}

QJsonObject DigiwattAnswers::yearly(qint64 now) const
{
    std::vector<double> sums(std::size_t(m_meter.appliances().size()), qQNaN());
    for (const QDate &first : months(now))
        std::ranges::transform(sums, m_meter.energy(month(first, now)), sums.begin(), addKnown);
    for (double &sum : sums)
        sum = std::round(sum);
    return row(columns(), cells(sums));
}

QJsonObject DigiwattAnswers::compound(qint64 now) const
{
    QJsonArray index, data;
    for (const QDate &first : months(now)) {
        index.append(first.month());
        data.append(cells(m_meter.energy(month(first, now))));
    }
    return table(index, columns(), data);
}

QString DigiwattAnswers::instant(qint64 second) const
{
    const bool isSwapped = m_quirks.dates == u"ydm"_s;
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC)
        .toString(isSwapped ? u"yyyy-dd-MM'T'HH:mm:ss'Z'"_s : u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QStringList DigiwattAnswers::columns() const
{
    return m_quirks.newAppliance.value_or(false) ? m_meter.appliances() + QStringList{u"wineCooler"_s} : m_meter.appliances();
}

QJsonArray DigiwattAnswers::cells(const std::vector<double> &values, bool isMissing) const
{
    const QString missing = isMissing ? m_quirks.missing.value_or(u"none"_s) : u"none"_s;
    QJsonArray cells;
    for (const double value : values)
        cells.append(missing == u"none"_s ? known(value) : missing == u"nan"_s ? QJsonValue(u"NaN"_s) : QJsonValue());
    if (m_quirks.newAppliance.value_or(false))
        cells.append(cells.first());
    return cells;
}

Interval DigiwattAnswers::interval(const QString &period, qint64 now) const
{
    const auto [first, last] = days(period, now);
    return m_meter.days(first, last, now);
}

QList<QDate> DigiwattAnswers::months(qint64 now) const
{
    const QDate today = m_meter.zone().dateAt(now), thisMonth(today.year(), today.month(), 1);
    QList<QDate> months;
    for (int back = 12; back > 0; --back)
        months.append(thisMonth.addMonths(-back));
    std::ranges::sort(months, {}, [](QDate first) { return first.month(); });
    return months;
}

Interval DigiwattAnswers::month(QDate first, qint64 now) const
{
    return m_meter.days(first, first.addMonths(1).addDays(-1), now);
}
