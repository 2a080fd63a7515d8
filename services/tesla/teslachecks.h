// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/tesla/teslaquestion.h"
#include "services/tesla/teslasettings.h"

/** What Tesla would take and answer with something else, found before it is asked. Error::MissingArgument or Error::BadArgument with the
 *  field. */
namespace TeslaChecks
{
/** Both ends have the offset that their own date has in the zone: with another, most of a day beyond a change of clocks is left out. */
Outcome time(const TeslaTimeQuestion &question);
Outcome history(const TeslaHistoryQuestion &question);
/** Something is to be changed. */
Outcome gridRule(const TeslaGridRule &rule);
/** It has prices and at least one season. */
Outcome timeOfUse(const TeslaTimeOfUse &settings);
}
