// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/result.h"
#include "models/values/serieskey.h"
#include "services/import/espifeed.h"

/** What a meter reading measures: its values are mantissas x 10^exponent of the unit. */
struct EspiQuantity
{
    SeriesKind kind = SeriesKind::Import;
    Unit unit;
    int exponent = 0;
};

namespace EspiQuantities
{
/** Of readings of @p type at a usage point of service kind @p service. The unit that the type leaves open is asked for. */
Result<EspiQuantity> of(std::optional<int> service, const EspiReadingType &type, const ImportChoices &choices, const QString &path);
}
