// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/teslatariffshelf.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject daily(int fromHour, int toHour)
{
    const QJsonObject period{{u"fromDayOfWeek"_s, 0},
                             {u"toDayOfWeek"_s, 6},
                             {u"fromHour"_s, fromHour},
                             {u"fromMinute"_s, 0},
                             {u"toHour"_s, toHour},
                             {u"toMinute"_s, 0}};
    return {{u"periods"_s, QJsonArray{period}}};
}

QJsonObject rates(const QJsonObject &prices)
{
    return {{u"rates"_s, prices}};
}

QJsonObject prices(double peak, double offPeak)
{
    const QJsonObject always{{u"ALL"_s, 0}};
    const QJsonObject year{{u"fromMonth"_s, 1},
                           {u"fromDay"_s, 1},
                           {u"toMonth"_s, 12},
                           {u"toDay"_s, 31},
                           {u"tou_periods"_s, QJsonObject{{u"ON_PEAK"_s, daily(8, 19)}, {u"OFF_PEAK"_s, daily(19, 8)}}}};
    return {{u"utility"_s, u"Demo Energia"_s},
            {u"code"_s, u"DEMO-2"_s},
            {u"name"_s, u"Bioraria"_s},
            {u"currency"_s, u"EUR"_s},
            {u"monthly_minimum_bill"_s, 0},
            {u"min_applicable_demand"_s, 0},
            {u"max_applicable_demand"_s, 0},
            {u"monthly_charges"_s, 0},
            {u"daily_charges"_s, QJsonArray{QJsonObject{{u"name"_s, u"Charge"_s}, {u"amount"_s, 0}}}},
            {u"daily_demand_charges"_s, QJsonObject()},
            {u"demand_charges"_s, QJsonObject{{u"ALL"_s, rates(always)}, {u"Summer"_s, rates({})}, {u"Winter"_s, rates({})}}},
            {u"energy_charges"_s,
             QJsonObject{{u"ALL"_s, rates(always)},
                         {u"Summer"_s, rates({{u"ON_PEAK"_s, peak}, {u"OFF_PEAK"_s, offPeak}})},
                         {u"Winter"_s, rates({})}}},
            {u"seasons"_s, QJsonObject{{u"Summer"_s, year}, {u"Winter"_s, QJsonObject()}}}};
}

QJsonValue stripped(const QJsonValue &value);

QJsonObject strippedObject(const QJsonObject &object)
{
    QJsonObject left;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"rates"_s)
            left.insert(it.key(), *it); // where 0 is a price
        else if (!it->isDouble() || it->toDouble() != 0)
            left.insert(it.key(), stripped(*it));
    }
    return left;
}

QJsonValue stripped(const QJsonValue &value)
{
    if (value.isObject())
        return strippedObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray left;
    for (const QJsonValue &element : value.toArray())
        left.append(stripped(element));
    return left;
}
}

QJsonObject TeslaTariffShelf::first()
{
    QJsonObject tariff = prices(0.31, 0.24);
    tariff.insert(u"version"_s, 1);
    tariff.insert(u"sell_tariff"_s, prices(0.11, 0.09));
    return tariff;
}

QJsonObject TeslaTariffShelf::withoutZeros(const QJsonObject &tariff)
{
    return strippedObject(tariff);
}
