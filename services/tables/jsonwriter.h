// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/period.h"
#include "services/tables/longtable.h"

class QIODevice;

/** Long form as JSON in UTF-8: numbers are exact strings, no value is null. The same table is the same bytes. */
namespace JsonWriter
{
/** An array of flat objects with the columns of the long form. False when @p device does not take them. */
bool writeRows(QIODevice &device, const QList<LongSeries> &table);
/** A document that says what it is: schema, version, period, zone, and each series with kind, unit and sign. */
bool writeDocument(QIODevice &device, const QList<LongSeries> &table, const Period &period, const SiteZone &zone);
}
