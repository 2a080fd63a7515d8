// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/seriesinfo.h"

namespace ReadingSummary
{
/** What @p readings come to. Missing ones are not counted: a run of them is one hole, like a stretch nobody told of. */
SeriesInfo of(const SeriesKey &key, const QString &name, const Readings &readings);
}
