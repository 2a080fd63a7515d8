// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/wegowise/wegowisedatumdraft.h"
#include "services/wegowise/wegowisemeter.h"
#include "services/wegowise/wegowiseuser.h"
#include "services/wegowise/wegowiseutility.h"

/** What WegoWise refuses for certain, found before it is asked. Error::MissingArgument or Error::BadArgument with the field. */
namespace WegoWiseChecks
{
/** It has a name. */
Outcome user(const WegoWiseUserDraft &draft);
/** It has an account. */
Outcome meter(const WegoWiseMeterDraft &draft);
/** It is of what its company delivers, where that is among @p companies. */
Outcome company(const WegoWiseMeterDraft &draft, const QList<WegoWiseUtility> &companies);

/** Says what was used or what it cost. */
Outcome electric(const WegoWiseElectricDraft &draft);
Outcome gas(const WegoWiseGasDraft &draft);
Outcome oil(const WegoWiseOilDraft &draft);
Outcome propane(const WegoWisePropaneDraft &draft);
Outcome steam(const WegoWiseSteamDraft &draft);
Outcome water(const WegoWiseWaterDraft &draft);
Outcome any(const WegoWiseAnyDraft &draft);
}
