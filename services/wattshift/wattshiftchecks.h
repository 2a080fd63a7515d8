// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/wattshift/wattshifthome.h"
#include "services/wattshift/wattshiftimpact.h"

/** What WattShift refuses for certain, found before it is asked. Error::MissingArgument or Error::BadArgument with the field. */
namespace WattShiftChecks
{
Outcome home(const WattShiftHomeDraft &draft);
/** Each day has 96 values, and there are as many days as from start to end. */
Outcome homeQuestion(const WattShiftHomeQuestion &question);
/** The same, unless the usage is that of comparable homes. */
Outcome inlineQuestion(const WattShiftInlineQuestion &question);
/** The same, of whole months. */
Outcome planQuestion(const WattShiftPlanQuestion &question);
}
