// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowiseexamples.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 electricMeter = 1, gasMeter = 2, waterMeter = 3, otherMeter = 4; // of the sandbox's home

/** The documented bill, as far as all kinds have it. */
template<typename Draft>
Draft billFor(qint64 meter)
{
    Draft draft;
    draft.meter = meter;
    draft.start = QDate(2012, 2, 1);
    draft.end = QDate(2012, 3, 4);
    draft.totalCharge = Decimal(300);
    draft.deliveryCharge = Decimal(100);
    draft.fixedCharge = Decimal(80);
    return draft;
}

template<typename Draft>
Draft fluid()
{
    Draft draft = billFor<Draft>(gasMeter);
    draft.btu = Decimal(100'000);
    draft.gallons = Decimal(72, -2);
    return draft;
}
}

WegoWiseUtilityQuery WegoWiseExamples::utilities()
{
    return {.state = u"PA"_s, .dataType = u"Gas"_s};
}

WegoWiseUserDraft WegoWiseExamples::user()
{
    return {.email = u"newuser@example.com"_s, .firstName = u"New"_s, .lastName = u"User"_s, .name = u"newuser"_s, .password = u"s3kr3+"_s};
}

WegoWiseBuildingDraft WegoWiseExamples::building()
{
    return {.address = u"123 Main St, Boston, MA 02118"_s,
            .nickname = u"Main Street Apartments"_s,
            .type = u"sf_detached"_s,
            .yearBuilt = u"2000"_s,
            .construction = u"wood_steel"_s,
            .area = 1000,
            .hasBasement = true,
            .basementArea = 200,
            .stories = 2,
            .bedrooms = 12,
            .electricMeters = 1,
            .gasMeters = 1,
            .oilMeters = 0,
            .waterMeters = 1,
            .heatingSystem = u"furnace"_s,
            .heatingFuel = u"Gas"_s,
            .coolingSystem = u"window_ac"_s,
            .hotWaterFuel = u"Solar"_s,
            .hotWaterSystem = u"other"_s,
            .notes = u"notes"_s,
            .isDraft = false};
}

WegoWiseBuildingUpdate WegoWiseExamples::buildingUpdate()
{
    return {.user = u"anna"_s, .building = 1, .area = 194'000, .hasElevator = false};
}

WegoWiseMeterDraft WegoWiseExamples::meter()
{
    return {.account = u"ABCD123"_s, .dataType = u"electric"_s, .userName = u"foo"_s, .password = u"bar"_s, .company = u"42"_s};
}

WegoWiseMeterQuestion WegoWiseExamples::meterDelete()
{
    return {otherMeter};
}

WegoWiseMeterQuestion WegoWiseExamples::rawData()
{
    return {electricMeter};
}

WegoWiseDatumQuestion WegoWiseExamples::datumDelete()
{
    return {electricMeter, 1000};
}

WegoWiseElectricDraft WegoWiseExamples::electric()
{
    auto draft = billFor<WegoWiseElectricDraft>(electricMeter);
    draft.kilowattHours = Decimal(4125, -1);
    return draft;
}

WegoWiseGasDraft WegoWiseExamples::gas()
{
    auto draft = billFor<WegoWiseGasDraft>(gasMeter);
    draft.btu = Decimal(100'000);
    return draft;
}

WegoWiseOilDraft WegoWiseExamples::oil()
{
    return fluid<WegoWiseOilDraft>();
}

WegoWisePropaneDraft WegoWiseExamples::propane()
{
    return fluid<WegoWisePropaneDraft>();
}

WegoWiseSteamDraft WegoWiseExamples::steam()
{
    return fluid<WegoWiseSteamDraft>();
}

WegoWiseWaterDraft WegoWiseExamples::water()
{
    auto draft = billFor<WegoWiseWaterDraft>(waterMeter);
    draft.gallons = Decimal(3200);
    return draft;
}

WegoWiseAnyDraft WegoWiseExamples::datum()
{
    auto draft = billFor<WegoWiseAnyDraft>(gasMeter);
    draft.btu = Decimal(100'000);
    return draft;
}
