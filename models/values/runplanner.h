// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <vector>

/** What is known of one slot of time in which a load may run, in whole millionths, so that nothing is lost when they are added up. */
struct RunSlot
{
    std::optional<qint64> price; /**< of a kWh, in millionths of the currency */
    std::optional<qint64> share; /**< of it that is renewable, in millionths */
    std::optional<qint64> carbon; /**< CO2 of a kWh, in millionths of a gram */

    bool operator==(const RunSlot &) const = default;
};

/** A time at which a load may be started, and what would come of it: sums, not rounded, of the load's amounts times what its slots say.
 *  Nothing: it is not known of some of its time. */
struct RunStart
{
    std::size_t slot = 0; /**< in which it starts */
    std::optional<Int128> cost;
    std::optional<Int128> share;
    std::optional<Int128> carbon;
    bool isOnFront = false; /**< no other start is both cheaper and greener */

    bool operator==(const RunStart &) const = default;
};

/** When to run a load whose shape is known. Shifting it in time never changes what it takes. */
namespace RunPlanner
{
/** Every start at which the load, whose energy is @p load slot by slot, ends within @p time, the earliest first. Each costs as many
 *  steps as @p time has stretches of equal slots within it, however long the load is. */
std::vector<RunStart> starts(const std::vector<Int128> &load, const std::vector<RunSlot> &time);
/** The same slot by slot, which is what it has to be equal to. */
std::vector<RunStart> startsPlain(const std::vector<Int128> &load, const std::vector<RunSlot> &time);
/** The first of @p starts that costs least; of those that cost the same the greenest, then the earliest. -1: none has a cost. */
int cheapest(const std::vector<RunStart> &starts);
/** The first with the largest renewable share; of those with the same the cheapest, then the earliest. -1: none is known. */
int greenest(const std::vector<RunStart> &starts);
}
