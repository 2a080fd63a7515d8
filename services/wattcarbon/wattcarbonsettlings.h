// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/settling.h"

/** How a look at the devices tells whether a change was made. */
namespace WattCarbonSettlings
{
Settling deviceCreate();
Settling deviceUpdate();
Settling devicesCsv();
}
