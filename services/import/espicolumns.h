// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/espilinks.h"

#include <span>

/** From a meter's interval readings to the columns of a series. */
namespace EspiColumns
{
struct Columns
{
    Readings readings;
    qint64 duplicates = 0; /**< replaced by a later reading of the same start and length */
};

/** Readings as they lie in the blocks of a feed. */
using Runs = std::vector<std::span<const EspiReading>>;

/** All readings of @p meter in the document's order; those in @p feed get their start, length and quality where they have none.
 *  Error::BadValue where neither the reading nor its block or type says when it was. */
Result<Runs> completed(EspiFeed &feed, const EspiMeter &meter, const EspiReadingType &type, const QString &path);

Result<Columns> values(const Runs &readings, const Unit &unit, int exponent, const QString &path);
Result<Columns> costs(const Runs &readings, const Unit &currency, const QString &path);
}
