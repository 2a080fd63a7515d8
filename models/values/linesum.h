// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

/** Several lines as one. */
namespace LineSum
{
/** @p data with one line of @p key in place of its lines: their sum, on the steps of the finest, and a gap where one of them has
 *  one or does not reach. A single line comes back as it is.
 */
std::shared_ptr<const ChartData> of(const std::shared_ptr<const ChartData> &data, const SeriesKey &key);
}
