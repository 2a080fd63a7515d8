// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisebuildingforms.h"

#include "services/sandbox/doors/wegowiselabels.h"
#include "services/sandbox/doors/wegowisereplies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
/** Numbers and answers to yes or no come as such, or as text. */
QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString().trimmed();
}

int numberOf(const QJsonObject &sent, const QString &field)
{
    return sent[field].toVariant().toInt();
}

QString faultIn(const QJsonObject &sent, const QStringList &fields, const QRegularExpression &right, const QString &words)
{
    for (const QString &field : fields) {
        const QString text = textOf(sent[field]);
        if (text.isEmpty())
            return WegoWiseReplies::nameOf(field) + u" can't be blank"_s;
        if (!right.match(text).hasMatch())
            return WegoWiseReplies::nameOf(field) + words;
    }
    return {};
}

QJsonObject whole(qint64 id, const QJsonObject &sent, QString (*name)(const QString &code))
{
    const auto named = [&](const QString &field) { return name(sent[field].toString()); };
    const int area = numberOf(sent, u"sqft"_s), basement = numberOf(sent, u"basement_sqft"_s);
    const bool isConditioned = textOf(sent[u"basement_conditioned"_s]) == u"true"_s;
    return {{u"id"_s, id},
            {u"nickname"_s, sent[u"nickname"_s]},
            {u"type"_s, named(u"building_type"_s)},
            {u"n_stories"_s, numberOf(sent, u"n_stories"_s)},
            {u"sqft"_s, area},
            {u"conditioned_sqft"_s, isConditioned ? area : area - basement},
            {u"basement"_s, QJsonObject{{u"sqft"_s, basement}, {u"conditioned"_s, isConditioned}}},
            {u"cooling"_s, QJsonObject{{u"system"_s, named(u"cooling_system"_s)}}},
            {u"heating"_s, QJsonObject{{u"fuel"_s, sent[u"heating_fuel"_s]}, {u"system"_s, named(u"heating_system"_s)}}},
            {u"hot_water"_s, QJsonObject{{u"fuel"_s, sent[u"hot_water_fuel"_s]}, {u"system"_s, named(u"hot_water_system"_s)}}}};
}
}

QString WegoWiseBuildingForms::faultOf(const QJsonObject &sent)
{
    static const QRegularExpression any(u"."_s), number(u"^[0-9]{1,9}$"_s), choice(u"^(true|false)$"_s);
    static const QStringList texts{u"address"_s,
                                   u"nickname"_s,
                                   u"building_type"_s,
                                   u"year_built"_s,
                                   u"construction"_s,
                                   u"heating_system"_s,
                                   u"heating_fuel"_s,
                                   u"cooling_system"_s,
                                   u"hot_water_fuel"_s,
                                   u"hot_water_system"_s};
    static const QStringList numbers{u"sqft"_s,
                                     u"basement_sqft"_s,
                                     u"n_stories"_s,
                                     u"n_bedrooms"_s,
                                     u"n_electric_general_meters"_s,
                                     u"n_gas_general_meters"_s,
                                     u"n_oil_general_meters"_s,
                                     u"n_water_general_meters"_s};
    static const QStringList choices{u"has_basement"_s, u"basement_conditioned"_s, u"green_certified"_s, u"has_laundry"_s, u"has_pool"_s};
    if (const QString fault = faultIn(sent, texts, any, {}); !fault.isEmpty())
        return fault;
    if (const QString fault = faultIn(sent, numbers, number, u" is not a number"_s); !fault.isEmpty())
        return fault;
    return faultIn(sent, choices, choice, u" is not included in the list"_s);
}

QJsonObject WegoWiseBuildingForms::inCodes(qint64 id, const QJsonObject &sent)
{
    QJsonObject building = whole(id, sent, [](const QString &code) { return code; });
    building.insert(u"n_apartments"_s, 1);
    building.insert(u"notes"_s, sent.contains(u"notes"_s) ? sent[u"notes"_s] : QJsonValue::Null);
    building.insert(u"year_built"_s, textOf(sent[u"year_built"_s]));
    building.insert(u"location"_s, WegoWiseLabels::locationOf(sent[u"address"_s].toString(), false));
    return building;
}

QJsonObject WegoWiseBuildingForms::inLabels(qint64 id, const QJsonObject &sent)
{
    QJsonObject building = whole(id, sent, WegoWiseLabels::of);
    building.insert(u"year_built"_s, numberOf(sent, u"year_built"_s));
    building.insert(u"location"_s, WegoWiseLabels::locationOf(sent[u"address"_s].toString(), true));
    return building;
}

QJsonObject WegoWiseBuildingForms::demo()
{
    return {{u"address"_s, u"Via Verdi 8, Cremona, CR 26100"_s},
            {u"nickname"_s, u"Casa Demo"_s},
            {u"building_type"_s, u"sf_detached"_s},
            {u"year_built"_s, u"1978"_s},
            {u"construction"_s, u"brick"_s},
            {u"sqft"_s, 1550},
            {u"has_basement"_s, true},
            {u"basement_sqft"_s, 350},
            {u"basement_conditioned"_s, false},
            {u"n_stories"_s, 2},
            {u"n_bedrooms"_s, 3},
            {u"green_certified"_s, false},
            {u"n_electric_general_meters"_s, 1},
            {u"n_gas_general_meters"_s, 1},
            {u"n_oil_general_meters"_s, 1},
            {u"n_water_general_meters"_s, 1},
            {u"heating_system"_s, u"heat_pump"_s},
            {u"heating_fuel"_s, u"Electric"_s},
            {u"cooling_system"_s, u"mini_split"_s},
            {u"hot_water_fuel"_s, u"Electric"_s},
            {u"hot_water_system"_s, u"heat_pump"_s},
            {u"has_laundry"_s, true},
            {u"has_pool"_s, false}};
}
