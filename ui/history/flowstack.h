// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

/** Parts of a stack that follow from the others. They carry the parts `used` and `rest` and names of their own. */
namespace FlowStack
{
/** @p data with what can be stacked in place of what overlaps.
 *
 *  Solar becomes what was used of it at once: solar less export less battery charge, at least 0. What the home used becomes
 *  what no appliance explains: home less all appliances, at least 0. Unknown where one of them is. Lines come back as they are.
 */
std::shared_ptr<const ChartData> stacked(const std::shared_ptr<const ChartData> &data);

bool isDerived(const SeriesKey &key);
}
