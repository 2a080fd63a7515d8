// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"

/** How CO2 of the grid is reckoned: a number means nothing without it. */
enum class CarbonMethod : quint8 {
    Marginal, /**< what one kWh more or less changes */
    Average, /**< what all of the grid emits, by the kWh */
};

namespace CarbonMethods
{
inline const QString marginal = QStringLiteral("marginal");
inline const QString average = QStringLiteral("average");

/** What the part of a carbon series says: `marginal`, `average`, each with or without more behind a hyphen. */
inline std::optional<CarbonMethod> ofPart(const QString &part)
{
    const QString word = part.section(QLatin1Char('-'), 0, 0);
    return word == marginal ? std::optional(CarbonMethod::Marginal) : word == average ? std::optional(CarbonMethod::Average) : std::nullopt;
}
}
