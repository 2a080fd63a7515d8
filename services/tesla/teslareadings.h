// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/interval.h"
#include "services/tesla/teslachargehistory.h"
#include "services/tesla/teslaenergyhistory.h"

/** Tesla's histories as series of a home. */
namespace TeslaReadings
{
/** What flowed within @p days, up to @p now, in rows as long as the next one is away. */
ImportedFile energy(const TeslaEnergyHistory &history, const Interval &days, const QDateTime &now);
/** What cars were charged with, a reading a charge. */
ImportedFile charges(const TeslaChargeHistory &history);
}
