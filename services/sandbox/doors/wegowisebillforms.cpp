// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisebillforms.h"

#include "models/values/decimal.h"
#include "services/sandbox/doors/wegowisereplies.h"

#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double btuPerKilowattHour = 3413;

const QStringList charges{u"total_charge"_s, u"delivery_charge"_s, u"fixed_charge"_s, u"fuel_charge"_s};
const QStringList electricCharges{u"demand_charge"_s, u"peak_charge"_s, u"late_charge"_s, u"off_peak_charge"_s};
const QStringList electricUsage{u"kwh"_s, u"peak_kwh"_s, u"off_peak_kwh"_s};

/** What tells how much was used, by the kind of a meter. */
const QMap<QString, QStringList> &usages()
{
    static const QStringList fluid{u"btu"_s, u"gallons"_s};
    static const QMap<QString, QStringList> all{{u"electric"_s, electricUsage},
                                                {u"gas"_s, {u"btu"_s}},
                                                {u"oil"_s, fluid},
                                                {u"propane"_s, fluid},
                                                {u"steam"_s, fluid},
                                                {u"water"_s, {u"gallons"_s}}};
    return all;
}

QStringList numbersOf(const QString &kind)
{
    const QStringList numbers = charges + usages()[kind];
    return kind == u"electric"_s ? numbers + electricCharges + QStringList{u"demand_kw"_s} : numbers;
}

std::optional<Decimal> decimalOf(const QJsonValue &value)
{
    return Decimal::fromText(value.toVariant().toString().toLatin1());
}

/** `300.0`: at least one digit behind the point. */
QString withPoint(const QString &digits)
{
    return digits.contains(u'.') || digits.contains(u'e') ? digits : digits + u".0"_s;
}

QString faultOfDays(const QJsonObject &sent)
{
    for (const QString &day : {u"start_date"_s, u"end_date"_s}) {
        if (!QDate::fromString(sent[day].toString(), Qt::ISODate).isValid())
            return WegoWiseReplies::nameOf(day) + u" can't be blank"_s;
    }
    return sent[u"end_date"_s].toString() < sent[u"start_date"_s].toString() ? u"End date must be after start date"_s : QString();
}
}

QStringList WegoWiseBillForms::kinds()
{
    return usages().keys();
}

QString WegoWiseBillForms::faultOf(const QString &kind, const QJsonObject &sent)
{
    if (const QString fault = faultOfDays(sent); !fault.isEmpty())
        return fault;
    for (const QString &field : numbersOf(kind)) {
        if (sent.contains(field) && !sent[field].isNull() && !decimalOf(sent[field]))
            return WegoWiseReplies::nameOf(field) + u" is not a number"_s;
    }
    const QStringList enough = usages()[kind] + QStringList{u"total_charge"_s};
    const bool isEnough = std::ranges::any_of(enough, [&sent](const QString &field) { return decimalOf(sent[field]).has_value(); });
    return isEnough ? QString() : u"Must specify usage or total cost"_s;
}

QJsonObject WegoWiseBillForms::told(qint64 id, const QString &kind, const QJsonObject &sent)
{
    QJsonObject bill{{u"id"_s, id}, {u"start_date"_s, sent[u"start_date"_s]}, {u"end_date"_s, sent[u"end_date"_s]}};
    for (const QString &field : charges + electricCharges + electricUsage + QStringList{u"demand_kw"_s, u"btu"_s, u"gallons"_s})
        bill.insert(field, QJsonValue::Null);
    for (const QString &field : numbersOf(kind)) {
        if (const auto number = decimalOf(sent[field]))
            bill.insert(field, withPoint(number->toString()));
    }
    const auto btu = decimalOf(bill[u"btu"_s]), kilowattHours = decimalOf(bill[u"kwh"_s]);
    if (btu) {
        bill.insert(u"btu"_s, std::llround(btu->toDouble()));
        bill.insert(u"kwh"_s, withPoint(QString::number(btu->toDouble() / btuPerKilowattHour, 'g', 15)));
    } else if (kilowattHours) {
        bill.insert(u"btu"_s, std::llround(kilowattHours->toDouble() * btuPerKilowattHour));
    }
    return bill;
}

QJsonObject WegoWiseBillForms::inNumbers(QJsonObject bill)
{
    for (auto member = bill.begin(); member != bill.end(); ++member) {
        if (const auto number = decimalOf(*member))
            *member = number->toDouble();
    }
    return bill;
}
