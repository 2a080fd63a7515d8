// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wattcarbon/wattcarbondevices.h"
#include "services/wattcarbon/wattcarbontemplate.h"
#include "services/wattcarbon/wattcarbontoken.h"
#include "services/wattcarbon/wattcarbonupload.h"

/** Requests as WattCarbon's documents have them, for the devices that the sandbox has. */
namespace WattCarbonExamples
{
WattCarbonTokenQuestion token();
WattCarbonDraft solar();
WattCarbonDraft electrification();
WattCarbonUpdate update();
WattCarbonDeviceFile file();
WattCarbonTemplateQuestion columns();
WattCarbonUpload upload();
}
