// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/jsonform.h"

#include <functional>

/** How one member of a @p T stands in a JSON object. */
template<typename T>
struct ShapeField
{
    FieldDescription description;
    std::function<MaybeFault(const QJsonValue &json, T &value)> read;
    std::function<QJsonValue(const T &value)> write;
};

/** The member @p member of a value, called @p name in JSON. It may be missing where it is an optional one. @p Derived has it from its
 *  base. */
template<typename Derived = void, typename Member, typename Owner>
auto field(const QString &name, Member Owner::*member, const FieldFacts &facts = {})
{
    using T = std::conditional_t<std::is_void_v<Derived>, Owner, Derived>;
    using Form = JsonForm<Member>;
    return ShapeField<T>{{name, Form::type(), Form::isRequired, facts, Form::members()},
                         [member, facts](const QJsonValue &json, T &value) { return Form::read(json, facts, value.*member); },
                         [member](const T &value) { return Form::write(value.*member); }};
}

/** The same for a member that may be missing: it is then what it is in a new @p T. It is written in any case. */
template<typename Derived = void, typename Member, typename Owner>
auto filledField(const QString &name, Member Owner::*member, const FieldFacts &facts = {})
{
    auto filled = field<Derived>(name, member, facts);
    filled.description.isRequired = false;
    filled.read = [read = filled.read](const QJsonValue &json, auto &value) {
        return json.isNull() || json.isUndefined() ? MaybeFault() : read(json, value);
    };
    return filled;
}

/** How a @p T is written as a JSON object: one table for reading it, writing it and telling a user of it. What the object has besides
 *  is passed over.
 */
template<typename T>
class Shape
{
public:
    Shape(const QList<ShapeField<T>> &fields)
        : m_fields(fields)
    {
    }

    MaybeFault read(const QJsonValue &json, T &value) const
    {
        if (!json.isObject())
            return JsonLists::notOne(json);
        const QJsonObject object = json.toObject();
        for (const ShapeField<T> &field : m_fields) {
            if (const MaybeFault fault = field.read(object.value(field.description.name), value))
                return ShapeFaults::within(field.description.name, *fault);
        }
        return {};
    }

    /** Without what is not there. */
    QJsonObject write(const T &value) const
    {
        QJsonObject object;
        for (const ShapeField<T> &field : m_fields) {
            const QJsonValue json = field.write(value);
            if (!json.isUndefined())
                object.insert(field.description.name, json);
        }
        return object;
    }

    QList<FieldDescription> describe() const
    {
        QList<FieldDescription> all;
        for (const ShapeField<T> &field : m_fields)
            all.append(field.description);
        return all;
    }

private:
    const QList<ShapeField<T>> m_fields;
};

/** The shape of @p T, one for each type that has one. */
template<typename T>
const Shape<T> &shapeOf();

template<typename T>
struct JsonForm
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("object"); }
    static QList<FieldDescription> members() { return shapeOf<T>().describe(); }
    static MaybeFault read(const QJsonValue &json, const FieldFacts &, T &value) { return shapeOf<T>().read(json, value); }
    static QJsonValue write(const T &value) { return shapeOf<T>().write(value); }
};
