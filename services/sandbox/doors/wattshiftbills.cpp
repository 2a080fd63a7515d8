// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftbills.h"

#include "services/sandbox/doors/wattshiftfault.h"
#include "services/sandbox/doors/wattshiftprices.h"

#include <QDate>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int quarters = 96;
constexpr double poundsPerKilowattHour = 0.85;

/** What is wrong with a list of days; empty: nothing. */
QString faultOf(const QJsonArray &days, qint64 wanted)
{
    if (days.size() != wanted)
        return u"there must be %1 daily arrays"_s.arg(wanted);
    for (const QJsonValue &day : days) {
        if (day.toArray().size() != quarters)
            return u"each day must have 96 values"_s;
        for (const QJsonValue &value : day.toArray()) {
            if (!value.isDouble())
                return u"each value must be a number"_s;
        }
    }
    return {};
}

template<typename Weight>
double sumOf(const QJsonArray &days, Weight weight)
{
    double sum = 0;
    for (const QJsonValue &day : days) {
        const QJsonArray values = day.toArray();
        for (int slot = 0; slot < values.size(); ++slot)
            sum += values[slot].toDouble() * weight(slot);
    }
    return sum;
}

double cents(double money)
{
    return std::round(100 * money) / 100;
}

/** Where `useDefaultUsage` is said, what a home of two uses. */
QJsonArray usageIn(const QJsonObject &request, qint64 days)
{
    if (!request[u"useDefaultUsage"_s].toBool() || request.contains(u"usage"_s))
        return request[u"usage"_s].toArray();
    QJsonArray day, all;
    for (int slot = 0; slot < quarters; ++slot)
        day.append(0.12);
    for (qint64 i = 0; i < days; ++i)
        all.append(day);
    return all;
}
}

SandboxAnswer WattShiftBills::answer(const QJsonObject &request, bool isQuote, const WattShiftQuirks &quirks)
{
    const QDate start = QDate::fromString(request[u"startDate"_s].toString().left(10), Qt::ISODate);
    const QDate end = QDate::fromString(request[u"endDate"_s].toString().left(10), Qt::ISODate);
    const qint64 days = start.daysTo(end);
    if (!start.isValid() || (isQuote && start.day() != 1))
        return WattShiftFault::invalid(u"startDate"_s, u"startDate is invalid"_s);
    if (!end.isValid() || days < 1 || (isQuote && end.day() != 1))
        return WattShiftFault::invalid(u"endDate"_s, u"endDate is invalid"_s);
    const QJsonArray usage = usageIn(request, days);
    const QJsonArray feedIn = request[u"export"_s].toArray();
    if (const QString fault = faultOf(usage, days); !fault.isEmpty())
        return WattShiftFault::invalid(u"usage"_s, fault);
    if (request.contains(u"export"_s) && !faultOf(feedIn, days).isEmpty())
        return WattShiftFault::invalid(u"export"_s, faultOf(feedIn, days));
    const bool isCredited = request.contains(u"export"_s) && !quirks.leavesCreditOut.value_or(false);
    const double credit = isCredited ? cents(sumOf(feedIn, [](int) { return WattShiftTariff::credit; })) : 0;
    QJsonObject impact{{u"billTotal"_s, cents(sumOf(usage, WattShiftTariff::price) - credit)},
                       {u"startDate"_s, request[u"startDate"_s]},
                       {u"endDate"_s, request[u"endDate"_s]}};
    if (isCredited)
        impact.insert(u"exportCompensationCredit"_s, credit);
    if (!isQuote) {
        impact.insert(u"gridServicesRev"_s, cents(0.25 * double(days)));
        impact.insert(u"CO2e"_s, std::round(sumOf(usage, [](int) { return poundsPerKilowattHour; })));
    }
    if (request[u"debug"_s].toBool())
        impact.insert(u"debugInfo"_s, QJsonObject{{u"days"_s, days}});
    return SandboxAnswer::json(impact);
}
