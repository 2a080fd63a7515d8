// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/jsonform.h"

#include "services/json/jsonname.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
ShapeFault fault(const QJsonValue &json)
{
    return {{}, JsonName::of(json)};
}

QString shortest(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/** The number in @p json, which may be a text where its field allows that. */
std::optional<double> numberIn(const QJsonValue &json, const FieldFacts &facts)
{
    bool isNumber = json.isDouble();
    double number = json.toDouble();
    if (json.isString() && facts.isEitherWay)
        number = json.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

MaybeFault outOfBounds(double number, const FieldFacts &facts)
{
    if (number >= facts.least && number <= facts.most)
        return {};
    return ShapeFault{{}, shortest(number)};
}
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, QString &value)
{
    if (json.isDouble() && facts.isEitherWay)
        value = JsonName::numberText(json);
    else if (json.isString() && json.toString().isValidUtf16())
        value = json.toString();
    else
        return fault(json);
    return {};
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, bool &value)
{
    if (json.isString() && facts.isEitherWay && (json.toString() == u"true"_s || json.toString() == u"false"_s))
        value = json.toString() == u"true"_s;
    else if (json.isBool())
        value = json.toBool();
    else
        return fault(json);
    return {};
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, qint64 &value)
{
    bool isNumber = json.isDouble() && json.toInteger(0) == json.toInteger(1); // which is what is answered where it is none
    value = json.toInteger();
    if (json.isString() && facts.isEitherWay)
        value = json.toString().toLongLong(&isNumber);
    return isNumber ? outOfBounds(double(value), facts) : fault(json);
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, int &value)
{
    qint64 whole = 0;
    if (const MaybeFault fault = read(json, facts, whole))
        return fault;
    value = int(whole);
    return value == whole ? MaybeFault() : ShapeFault{{}, QString::number(whole)};
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, double &value)
{
    const auto number = numberIn(json, facts);
    if (!number)
        return fault(json);
    value = *number;
    return outOfBounds(value, facts);
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &facts, Decimal &value)
{
    const QString text = json.isDouble() ? shortest(json.toDouble()) : json.toString();
    const auto number = json.isDouble() || facts.isEitherWay ? Decimal::fromText(text.toLatin1()) : std::nullopt;
    if (!number)
        return fault(json);
    value = *number;
    return outOfBounds(value.toDouble(), facts);
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &, QDate &value)
{
    const QString text = json.toString();
    value = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return value.isValid() && text.size() == 10 ? MaybeFault() : fault(json);
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return value.isValid() && value.timeSpec() != Qt::LocalTime ? MaybeFault() : fault(json);
}

MaybeFault JsonScalars::read(const QJsonValue &json, const FieldFacts &, QJsonValue &value)
{
    value = json;
    return json.isUndefined() ? fault(json) : MaybeFault();
}

QJsonValue JsonScalars::write(const QString &value)
{
    return value;
}

QJsonValue JsonScalars::write(bool value)
{
    return value;
}

QJsonValue JsonScalars::write(qint64 value)
{
    return value;
}

QJsonValue JsonScalars::write(int value)
{
    return value;
}

QJsonValue JsonScalars::write(double value)
{
    return value;
}

QJsonValue JsonScalars::write(const Decimal &value)
{
    return value.toString();
}

QJsonValue JsonScalars::write(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

QJsonValue JsonScalars::write(const QDateTime &value)
{
    return value.toString(value.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue JsonScalars::write(const QJsonValue &value)
{
    return value;
}

ShapeFault JsonLists::notOne(const QJsonValue &json)
{
    return fault(json);
}

ShapeFault JsonLists::at(qsizetype index, const ShapeFault &fault)
{
    return ShapeFaults::within(u"[%1]"_s.arg(index), fault);
}
