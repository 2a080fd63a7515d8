// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecodes.h"

using namespace Qt::StringLiterals;

namespace
{
bool areSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/** Codes go before labels, for a label of one may be the code of another. */
std::optional<EnumeratedFact> factOf(const ProviderFacts &facts, const QString &enumeration, const QString &said)
{
    const QList<EnumeratedFact> all = facts.enumerations.value(enumeration);
    for (const auto member : {&EnumeratedFact::code, &EnumeratedFact::label}) {
        for (const EnumeratedFact &fact : all) {
            if (areSame(fact.*member, said))
                return fact;
        }
    }
    return {};
}
}

QString WegoWiseCodes::codeOf(const ProviderFacts &facts, const QString &enumeration, const QString &said)
{
    const auto fact = factOf(facts, enumeration, said);
    return fact ? fact->code : said;
}

QString WegoWiseCodes::labelOf(const ProviderFacts &facts, const QString &enumeration, const QString &said)
{
    const auto fact = factOf(facts, enumeration, said);
    return fact ? fact->label : said;
}

WegoWiseBuilding WegoWiseCodes::inCodes(const ProviderFacts &facts, const WegoWiseBuilding &building)
{
    WegoWiseBuilding coded = building;
    const auto code = [&facts](std::optional<QString> &said, const QString &enumeration) {
        if (said)
            said = codeOf(facts, enumeration, *said);
    };
    const auto codeSystem = [&code](std::optional<WegoWiseSystem> &system, const QString &enumeration) {
        if (!system)
            return;
        code(system->fuel, u"fuel"_s);
        code(system->system, enumeration);
    };
    code(coded.type, u"building_type"_s);
    codeSystem(coded.cooling, u"cooling_system"_s);
    codeSystem(coded.heating, u"heating_system"_s);
    codeSystem(coded.hotWater, u"hot_water_system"_s);
    if (coded.location)
        code(coded.location->climateZone, u"climate_zone"_s);
    return coded;
}
