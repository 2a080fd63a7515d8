// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/minmax.h"

/** The lowest and highest of a run by looking at every value. */
namespace Scans
{
/** As one writes it. */
MinMax plain(std::span<const qint64> values);
/** As the processor does it best, on values as the chart holds them. */
MinMax wide(std::span<const qint64> values);
/** The same on half the bytes, where nothing is missing: the best form of all. */
MinMax wide(std::span<const qint32> values);
}
