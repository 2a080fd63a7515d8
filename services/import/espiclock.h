// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/espifeed.h"

#include <utility>

/** What a meter's local clock shows. */
namespace EspiClocks
{
/** Offsets from UTC that tell this clock from others: on both sides of each change in the years of @p range,
 *  and once a month where it never changes. In the shape of ZoneFinder::Offsets. */
std::vector<std::pair<qint64, int>> offsets(const EspiClock &clock, const Interval &range);
}
