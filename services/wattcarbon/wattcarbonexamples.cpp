// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonexamples.h"

using namespace Qt::StringLiterals;

namespace
{
const QString device = u"123"_s;

WattCarbonDraft common(const QString &customId)
{
    WattCarbonDraft draft;
    draft.name = u"My device"_s;
    draft.customId = customId;
    draft.location = WattCarbonLocation{.line = u"60 Greene St Riverside IA"_s};
    draft.utility = u"ABC Utility"_s;
    draft.owner = WattCarbonOwner{.name = u"Person Person"_s};
    draft.meter = u"M123"_s;
    draft.operationSince = QDate(2022, 8, 1);
    return draft;
}
}

WattCarbonTokenQuestion WattCarbonExamples::token()
{
    return {u"password"_s, u"anna@casa.example"_s, u"demo-key"_s};
}

WattCarbonDraft WattCarbonExamples::solar()
{
    WattCarbonDraft draft = common(u"SP123"_s);
    draft.kind = u"solar"_s;
    draft.nameplateKilowatts = Decimal(123);
    draft.inverter = u"1234"_s;
    draft.inverterSource = u"enphase"_s;
    draft.registry = u"GATS"_s;
    draft.registryId = u"45678"_s;
    return draft;
}

WattCarbonDraft WattCarbonExamples::electrification()
{
    WattCarbonDraft draft = common(u"HP123"_s);
    draft.kind = u"electrification"_s;
    draft.areaSquareFeet = Decimal(123);
    draft.previousFuel = u"natural_gas"_s;
    draft.replacesFurnace = true;
    draft.replacesWaterHeater = false;
    draft.isInColdClimate = false;
    draft.usefulLifeYears = 10;
    draft.buildingType = u"single_family_attached"_s;
    draft.heatingBackup = u"electric_resistance"_s;
    draft.heatPumpHspf = 5;
    draft.waterHeaterUef = 3;
    return draft;
}

WattCarbonUpdate WattCarbonExamples::update()
{
    WattCarbonUpdate update;
    static_cast<WattCarbonDraft &>(update) = solar();
    update.customId = u"CASA-DEMO"_s;
    update.device = device;
    return update;
}

WattCarbonDeviceFile WattCarbonExamples::file()
{
    return {u"name,customId,location,utility,meterId,commencedOperationDate,kind,nameplateCapacityKw\n"
            "My device,SP124,60 Greene St Riverside IA,ABC Utility,M123,2022-08-01,solar,123\n"
            "My other device,SP125,\"60 Greene St, Riverside IA\",ABC Utility,M124,2022-08-01,solar,5.4\n"_s};
}

WattCarbonTemplateQuestion WattCarbonExamples::columns()
{
    return {u"solar"_s};
}

WattCarbonUpload WattCarbonExamples::upload()
{
    return {device,
            u"datetime,value_kwh\n"
            "2022-08-01T00:00:00+00:00,0.1\n"
            "2022-08-01T01:00:00+00:00,1.1\n"
            "2022-08-01T02:00:00+00:00,2.3\n"_s};
}
