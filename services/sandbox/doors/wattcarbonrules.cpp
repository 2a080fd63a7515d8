// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbonrules.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList common{u"name"_s, u"customId"_s, u"location"_s, u"utility"_s, u"meterId"_s, u"commencedOperationDate"_s, u"kind"_s};

bool isNumber(const QJsonValue &value)
{
    bool isOne = value.isDouble();
    if (value.isString())
        value.toString().toDouble(&isOne);
    return isOne;
}

QJsonArray within(QJsonArray place, const QString &step)
{
    place.append(step);
    return place;
}
}

QStringList WattCarbonRules::kinds()
{
    return {u"solar"_s,
            u"electrification"_s,
            u"storage"_s,
            u"demand_response"_s,
            u"energy_efficiency"_s,
            u"ev_charging"_s,
            u"solar_direct"_s,
            u"storage_direct"_s,
            u"electrification_billing_metered"_s,
            u"electrification_eemetered"_s,
            u"energy_efficiency_eemetered"_s,
            u"demand_response_eemetered"_s,
            u"tracking_building"_s,
            u"electrification_nrel_resstock_deemed"_s,
            u"energy_efficiency_lighting"_s,
            u"estimated_sampled_measured_reporting_lighting"_s,
            u"energy_efficiency_powder_watts"_s};
}

QStringList WattCarbonRules::columns(const QString &kind)
{
    if (kind.startsWith(u"solar"_s))
        return common
            + QStringList{u"nameplateCapacityKw"_s,
                          u"inverterDataId"_s,
                          u"inverterDataSource"_s,
                          u"externalRegistryName"_s,
                          u"externalRegistryDeviceId"_s};
    if (kind.startsWith(u"electrification"_s))
        return common
            + QStringList{u"areaSqft"_s,
                          u"previousFuel"_s,
                          u"replacesFurnace"_s,
                          u"replacesWaterHeater"_s,
                          u"coldClimate"_s,
                          u"effectiveUsefulLifeYears"_s,
                          u"buildingType"_s,
                          u"heatingBackupSystem"_s,
                          u"heatPumpHspf"_s,
                          u"waterHeaterUef"_s};
    return common;
}

std::optional<SandboxAnswer> WattCarbonRules::refuse(const QJsonObject &device, const QJsonArray &place, const WattCarbonRefusals &refusals)
{
    const QString kind = device[u"kind"_s].toString();
    if (kind.isEmpty())
        return refusals.missing(within(place, u"kind"_s));
    if (!kinds().contains(kind))
        return refusals.wrong(place, u"union_tag_invalid"_s, u"Input tag '"_s + kind + u"' does not match any of the expected tags"_s);
    const QJsonArray inside = within(place, kind);
    if (device[u"name"_s].toString().isEmpty())
        return refusals.missing(within(inside, u"name"_s));
    const QString capacity = u"nameplateCapacityKw"_s;
    if (kind == u"solar"_s && device[capacity].isUndefined())
        return refusals.missing(within(inside, capacity));
    for (const QString &number : {capacity, u"areaSqft"_s, u"effectiveUsefulLifeYears"_s, u"heatPumpHspf"_s, u"waterHeaterUef"_s}) {
        if (device.contains(number) && !isNumber(device[number]))
            return refusals.wrong(within(inside, number), u"float_parsing"_s, u"Input should be a valid number"_s);
    }
    return {};
}
