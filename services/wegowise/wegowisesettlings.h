// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/settling.h"

/** How a look at a user, his building, meters and bills tells whether a change was made. */
namespace WegoWiseSettlings
{
Settling userDelete();
Settling buildingCreate();
Settling buildingDelete();
Settling buildingUpdate();
Settling meterCreate();
Settling meterDelete();
Settling datumCreate();
Settling datumDelete();
}
