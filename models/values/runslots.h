// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/greenness.h"
#include "models/values/readings.h"
#include "models/values/runplanner.h"
#include "models/values/tariff.h"

/** What is known of time to come, cut into slots in which a load may run. */
namespace RunSlots
{
constexpr qint64 step = 300; /**< seconds of a slot; rates change at the beginning of one on any clock */

/** The slots of @p range, which begins with one: the price by @p tariff on the clock of @p zone, how green by @p greenness, and the CO2 by
 *  @p carbon, a series of the grid. A slot that lies in no single stretch, or in no single reading, is not known, and what was once is not
 *  taken for what will be. */
std::vector<RunSlot> of(const Interval &range, const std::optional<Tariff> &tariff, const SiteZone &zone, const Greenness &greenness,
                        const Readings &carbon);
}
