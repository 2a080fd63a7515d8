// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/settling.h"

/** How a site's description tells whether it was set. Settings take their time to reach a site. */
namespace TeslaSettlings
{
Settling reserve();
Settling gridRule();
Settling carReserve();
Settling operation();
Settling stormMode();
Settling timeOfUse();
}
