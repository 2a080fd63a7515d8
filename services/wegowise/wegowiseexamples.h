// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wegowise/wegowisebuildingdraft.h"
#include "services/wegowise/wegowisebuildingupdate.h"
#include "services/wegowise/wegowisedatum.h"
#include "services/wegowise/wegowisedatumdraft.h"
#include "services/wegowise/wegowisemeter.h"
#include "services/wegowise/wegowiseuser.h"
#include "services/wegowise/wegowiseutility.h"

/** Requests as WegoWise's documents have them, for the home that the sandbox has. */
namespace WegoWiseExamples
{
WegoWiseUtilityQuery utilities();
WegoWiseUserDraft user();
WegoWiseBuildingDraft building();
WegoWiseBuildingUpdate buildingUpdate();
WegoWiseMeterDraft meter();
WegoWiseMeterQuestion meterDelete();
WegoWiseMeterQuestion rawData();
WegoWiseDatumQuestion datumDelete();

WegoWiseElectricDraft electric();
WegoWiseGasDraft gas();
WegoWiseOilDraft oil();
WegoWisePropaneDraft propane();
WegoWiseSteamDraft steam();
WegoWiseWaterDraft water();
WegoWiseAnyDraft datum();
}
