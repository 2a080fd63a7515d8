// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/wegowise/wegowisedatum.h"
#include "services/wegowise/wegowisemeter.h"

/** Bills as series of a home. */
namespace WegoWiseReadings
{
/** What @p meter counted, a reading a bill, and what that cost in US dollars, in which WegoWise counts. Days are those of @p zone.
 *  Error::UnknownZone. */
Result<ImportedFile> bills(const WegoWiseMeter &meter, const QList<WegoWiseDatum> &bills, const QByteArray &zone);
}
