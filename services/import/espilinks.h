// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/espifeed.h"

/** One meter reading with all that belongs to it, by place in the feed; -1 where the feed has none. */
struct EspiMeter
{
    int entry = 0;
    int type = -1;
    int usagePoint = -1;
    std::vector<int> blocks;
};

/** Which resources of a feed belong together. */
namespace EspiLinks
{
/** By links as far as they lead anywhere, else by order: a resource belongs to the last one before it, the n-th meter reading
 *  has the n-th reading type. Feeds without meter readings have one for each usage point, or one. */
std::vector<EspiMeter> meters(const EspiFeed &feed);
}
