// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/wegowise/wegowisebuilding.h"
#include "services/wegowise/wegowisebuildingdraft.h"
#include "services/wegowise/wegowisebuildingupdate.h"
#include "services/wegowise/wegowisedatum.h"
#include "services/wegowise/wegowisedatumdraft.h"
#include "services/wegowise/wegowisemeter.h"
#include "services/wegowise/wegowiseuser.h"
#include "services/wegowise/wegowiseutility.h"

/** The calls of WegoWise. All but the companies are signed in the name of a user. */
namespace WegoWiseCalls
{
Call<Nothing, WegoWiseUser> oauthUser();
Call<WegoWiseUtilityQuery, QList<WegoWiseUtility>> utilityCompanies();
/** Signed in the developer's name. The answer has the one copy of the new user's token. */
Call<WegoWiseUserDraft, WegoWiseNewUser> userCreate();
/** Destroys the user who signs. */
Call<Nothing, std::monostate> userDelete();
Call<WegoWiseBuildingDraft, WegoWiseBuilding> buildingCreate();
Call<Nothing, WegoWiseBuilding> building();
/** Its meters and their bills go with it. */
Call<Nothing, std::monostate> buildingDelete();
Call<WegoWiseMeterDraft, WegoWiseNewMeter> meterCreate();
Call<Nothing, QList<WegoWiseMeter>> meters();
Call<WegoWiseMeterQuestion, std::monostate> meterDelete();
Call<WegoWiseAnyDraft, WegoWiseDatum> rawDatumCreate();
/** The newest first. */
Call<WegoWiseMeterQuestion, QList<WegoWiseDatum>> rawData();
Call<WegoWiseDatumQuestion, std::monostate> rawDatumDelete();
/** What it answers is not documented. */
Call<WegoWiseBuildingUpdate, std::monostate> buildingUpdate();

/** rawDatumCreate() for a meter of which the kind is known. */
Call<WegoWiseElectricDraft, WegoWiseDatum> electric();
Call<WegoWiseGasDraft, WegoWiseDatum> gas();
Call<WegoWiseOilDraft, WegoWiseDatum> oil();
Call<WegoWisePropaneDraft, WegoWiseDatum> propane();
Call<WegoWiseSteamDraft, WegoWiseDatum> steam();
Call<WegoWiseWaterDraft, WegoWiseDatum> water();

/** All of them, in the order of the documents. */
QList<Operation> operations();
}
