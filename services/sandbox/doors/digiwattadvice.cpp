// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattanswers.h"

#include <QJsonArray>

#include <numbers>

using namespace Qt::StringLiterals;

namespace
{
constexpr int weekDays = 7, weeks = 4;
const QString standby = u"standby"_s;

/** The share of renewables in an hour of the day: most of it when the sun is high. */
double greenShare(int hour)
{
    const double sun = std::max(0.0, std::sin((hour - 6) * std::numbers::pi / 12));
    return std::round((0.28 + 0.34 * sun) * 1000) / 1000;
}

QJsonObject beside(double user, double average)
{
    return {{u"user"_s, user}, {u"average"_s, average}};
}

QJsonObject saved(double actual)
{
    return {{u"actual"_s, actual}, {u"saving"_s, std::floor(actual * 0.15)}};
}

QJsonObject cyclic(const QString &appliance, double wattHours, int wattHoursEach)
{
    const double uses = std::max(1., std::round(wattHours / wattHoursEach));
    return {{u"appliance"_s, appliance},
            {u"single_use_consumption"_s, beside(std::round(wattHours / uses), wattHoursEach)},
            {u"usages_number"_s, beside(uses, std::round(uses * 1.1))},
            {u"consumption"_s, saved(std::round(wattHours))}};
}

QJsonObject lasting(const QString &appliance, double wattHours)
{
    return {{u"appliance"_s, appliance},
            {u"total_consumption"_s, beside(std::round(wattHours), std::round(wattHours * 0.85))},
            {u"consumption"_s, saved(std::round(wattHours))}};
}
}

QJsonObject DigiwattAnswers::savings(qint64 now) const
{
    const QDate yesterday = m_meter.zone().dateAt(now).addDays(-1);
    const Interval range = m_meter.days(yesterday.addDays(1 - weekDays * weeks), yesterday, now);
    QJsonArray all;
    if (const auto used = m_meter.energyOf(u"washingMachine"_s, range))
        all.append(cyclic(u"washingMachine"_s, *used, 510));
    if (const auto used = m_meter.energyOf(u"dishwasher"_s, range))
        all.append(cyclic(u"dishwasher"_s, *used, 870));
    if (const auto used = m_meter.energyOf(u"fridge"_s, range))
        all.append(lasting(u"fridge"_s, *used));
    if (const auto used = m_meter.energyOf(standby, range)) {
        QJsonObject whole = lasting(standby, *used);
        whole.insert(u"history"_s, QJsonObject{{u"threshold"_s, 1013}, {u"consumptions_history"_s, stretches(now)}});
        all.append(whole);
    }
    return {{u"consumption"_s, 0}, {u"saving_data"_s, all}};
}

/** Four weeks up to yesterday. Each ends with its last day, not with the day after. */
QJsonArray DigiwattAnswers::stretches(qint64 now) const
{
    const auto midnight = [this](QDate day) { return instant(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch()); };
    QJsonArray stretches;
    for (int back = weeks; back > 0; --back) {
        const QDate first = m_meter.zone().dateAt(now).addDays(-weekDays * back), last = first.addDays(weekDays - 1);
        stretches.append(QJsonObject{{u"start"_s, midnight(first)},
                                     {u"stop"_s, midnight(last)},
                                     {u"value"_s, std::round(m_meter.energyOf(standby, m_meter.days(first, last, now)).value_or(0))}});
    }
    return stretches;
}

QJsonObject DigiwattAnswers::greenness(qint64 now) const
{
    constexpr qint64 hour = 3600, dayHours = 24;
    const qint64 midnight = now - now % (dayHours * hour);
    QJsonArray hours, shares;
    for (int i = 0; i < dayHours; ++i) {
        hours.append(instant(midnight + i * hour));
        shares.append(QJsonArray{greenShare(i)});
    }
    const QJsonObject series{{u"index"_s, hours}, {u"columns"_s, QJsonArray{u"renewable_fraction"_s}}, {u"data"_s, shares}};
    const QJsonObject window{{u"start"_s, instant(midnight + 10 * hour)}, {u"stop"_s, instant(midnight + 14 * hour)}};
    return {{u"best_windows"_s, QJsonArray{window}}, {u"time_series"_s, series}};
}
