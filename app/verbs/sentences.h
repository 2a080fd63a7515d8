// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/seriesinfo.h"
#include "models/values/sitezone.h"

/** What verbs print when nobody asked for JSON. */
namespace Sentences
{
/** `bill.xml: 8,760 readings of home/import, 4,425.3 kWh`, one line a series. */
QString imported(const ImportedFile &file, const QString &site);
/** `home/import  8,760 readings, 4,425.3 kWh, 1 Jan 2011 – 31 Dec 2011`. */
QString series(const SeriesInfo &series, const SiteZone &zone);
}
