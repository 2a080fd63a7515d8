// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/wattcarbon/wattcarbondevices.h"
#include "services/wattcarbon/wattcarbontoken.h"
#include "services/wattcarbon/wattcarbonupload.h"

/** What WattCarbon refuses for certain, found before it is asked. Error::MissingArgument or Error::BadArgument with the field. */
namespace WattCarbonChecks
{
Outcome token(const WattCarbonTokenQuestion &question);
/** It has a name, a kind, and a place if any is said. */
Outcome device(const WattCarbonDraft &draft);
Outcome update(const WattCarbonUpdate &update);
/** A header and rows as wide as it; all of one kind, and no customId twice. */
Outcome file(const WattCarbonDeviceFile &file);
/** See WattCarbonHours. */
Outcome upload(const WattCarbonUpload &upload);
}
