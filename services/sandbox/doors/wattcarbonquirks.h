// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** How WattCarbon answers differently from what one expects of it; each is off where it is not said. */
struct WattCarbonQuirks
{
    std::optional<bool> hasNoList; /**< 405 where devices are listed */
    std::optional<bool> hasEnvelope; /**< lists are in `items`, beside `total` */
    std::optional<bool> writesIdsAsText;
    std::optional<bool> writesNumbersAsNumbers; /**< those, too, that were sent as text */
    std::optional<bool> faultsAsBefore; /**< 422 as older versions of its framework write it */
    std::optional<bool> hasAssetsOnly; /**< 404 under the older vocabulary */
    std::optional<bool> isSilent; /**< updates and uploads are answered by nothing */
    std::optional<int> conflictStatus; /**< where a customId is in use: 400, 409 or 422 */
};

template<>
const Shape<WattCarbonQuirks> &shapeOf<WattCarbonQuirks>();
