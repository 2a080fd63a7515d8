// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

#include <functional>

/** Tells apart what several sites have of the same kind. */
namespace SiteNames
{
/** @p chart as it is when it is of one site; else with the name of its site behind that of each series: `Imported, Garage`. */
ChartPair told(const ChartPair &chart, const std::function<QString(const QString &slug)> &nameOf);
}
