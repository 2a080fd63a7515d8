// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/greenness.h"
#include "models/values/sitezone.h"

/** The times to use energy in. */
namespace GreenWindows
{
/** Those that the service calls the best; where it names none, the three greenest hours in a row of each day of which they are known. In
 *  order. */
QList<Interval> of(const Greenness &greenness, const SiteZone &zone);
}
