// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

/** What is known of one slot of time in which a load may run. */
struct RunSlot
{
    double price = 0; /**< of a kWh; not a number: not known */
    double share = 0; /**< of it that is renewable, 0 to 1; not a number: not known */
};

/** A time at which a load may be started, and what would come of it. */
struct RunStart
{
    std::size_t slot = 0; /**< in which it starts */
    double cost = 0; /**< of all of its energy; not a number: some of its time has no price */
    double share = 0; /**< of its energy that is renewable; not a number: of some of its time it is not known */
    bool isOnFront = false; /**< no other start is both cheaper and greener */

    bool operator==(const RunStart &) const = default;
};

/** When to run a load whose shape is known. Shifting it in time never changes what it takes. */
namespace RunPlanner
{
/** Every start at which the load, whose energy in Wh is @p load slot by slot, ends within @p time, the earliest first. Each costs as many
 *  steps as @p time has stretches of equal slots within it, however long the load is. */
std::vector<RunStart> starts(const std::vector<double> &load, const std::vector<RunSlot> &time);
/** The same slot by slot, which is what it has to be equal to. */
std::vector<RunStart> startsPlain(const std::vector<double> &load, const std::vector<RunSlot> &time);
/** The first of @p starts that costs least; of those that cost the same the greenest, then the earliest. -1: none has a cost. */
int cheapest(const std::vector<RunStart> &starts);
int greenest(const std::vector<RunStart> &starts);
}
