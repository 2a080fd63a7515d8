// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/espilinks.h"

/** From a meter's interval readings to the columns of a series. */
namespace EspiColumns
{
struct Columns
{
    Readings readings;
    qint64 duplicates = 0; /**< replaced by a later reading of the same start and length */
};

/** All readings of @p meter in the document's order, each with a start, a length and a quality.
 *  Error::BadValue where neither the reading nor its block or type says when it was. */
Result<std::vector<EspiReading>> readingsOf(const EspiFeed &feed, const EspiMeter &meter, const EspiReadingType &type, const QString &path);

Result<Columns> values(const std::vector<EspiReading> &readings, const Unit &unit, int exponent, const QString &path);
Result<Columns> costs(const std::vector<EspiReading> &readings, const Unit &currency, const QString &path);
}
