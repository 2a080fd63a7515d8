// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espiquantity.h"

#include "services/import/espicodes.h"

using namespace Qt::StringLiterals;

namespace
{
struct ChoosableUnit
{
    const char *symbol;
    Unit::Kind kind;
    int exponent;
};

constexpr ChoosableUnit choosableUnits[] = {
    {"kWh", Unit::Kind::WattHour, 3},
    {"Wh", Unit::Kind::WattHour, 0},
    {"MWh", Unit::Kind::WattHour, 6},
    {"W", Unit::Kind::Watt, 0},
    {"kW", Unit::Kind::Watt, 3},
    {"therm", Unit::Kind::Therm, 0},
    {"m3", Unit::Kind::CubicMetre, 0},
    {"ft3", Unit::Kind::CubicFoot, 0},
    {"gal", Unit::Kind::UsGallon, 0},
    {"l", Unit::Kind::Litre, 0},
};

Result<EspiQuantity> chosenUnit(const std::optional<QString> &choice, const QString &path)
{
    QStringList candidates;
    for (const ChoosableUnit &unit : choosableUnits) {
        if (choice == QLatin1StringView(unit.symbol))
            return EspiQuantity{SeriesKind::Import, Unit{unit.kind, {}}, unit.exponent};
        candidates.append(QLatin1StringView(unit.symbol));
    }
    const auto kind = choice ? Error::Kind::BadArgument : Error::Kind::Question;
    return Error{kind, Place{path, 0, u"unit"_s, choice.value_or(QString())}, candidates, {}};
}

Error badCode(const QString &field, int code, int line, const QString &path)
{
    return Error{Error::Kind::BadValue, Place{path, line, field, QString::number(code)}, {}, {}};
}

SeriesKind kindOf(EspiCodes::Service service, std::optional<int> flow, const Unit &unit)
{
    switch (service) {
    case EspiCodes::Service::Gas:
        return SeriesKind::Gas;
    case EspiCodes::Service::Water:
        return SeriesKind::Water;
    case EspiCodes::Service::Heat:
        return SeriesKind::Heat;
    case EspiCodes::Service::Electricity:
        break;
    }
    if (flow == EspiCodes::reverseFlow)
        return SeriesKind::Export;
    return unit.isPower() ? SeriesKind::Demand : SeriesKind::Import;
}
}

Result<EspiQuantity> EspiQuantities::of(std::optional<int> service, const EspiReadingType &type, const ImportChoices &choices,
                                        const QString &path)
{
    if (type.accumulation && EspiCodes::isRegister(*type.accumulation))
        return badCode(u"accumulationBehaviour"_s, *type.accumulation, type.line, path);
    const auto named = service ? EspiCodes::serviceOfKind(*service) : EspiCodes::serviceOfCommodity(type.commodity.value_or(0));
    if (service && !named)
        return badCode(u"ServiceCategory"_s, *service, 0, path);

    EspiQuantity quantity;
    if (type.uom.value_or(0) != 0) {
        const auto unit = EspiCodes::unit(*type.uom);
        if (!unit)
            return badCode(u"uom"_s, *type.uom, type.line, path);
        quantity.unit = *unit;
    } else {
        const auto chosen = chosenUnit(choices.unit, path);
        if (!chosen)
            return chosen.error();
        quantity = *chosen;
    }
    quantity.kind = kindOf(named.value_or(EspiCodes::serviceOfUnit(quantity.unit)), type.flow, quantity.unit);
    quantity.exponent += type.powerOfTen;
    return quantity;
}
