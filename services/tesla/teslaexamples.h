// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/tesla/teslaquestion.h"
#include "services/tesla/teslasettings.h"

/** Requests as Tesla's documents have them, for the home of the sandbox. */
namespace TeslaExamples
{
TeslaSiteQuestion site();
TeslaHistoryQuestion day();
TeslaHistoryQuestion month();
TeslaTimeQuestion charges();
TeslaReserve reserve();
TeslaCarReserve carReserve();
TeslaOperation operation();
TeslaStormMode stormMode();
TeslaGridRule gridRule();
TeslaTimeOfUse timeOfUse();
}
