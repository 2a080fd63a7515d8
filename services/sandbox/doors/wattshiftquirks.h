// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** How WattShift answers differently from what one expects of it; each is off where it is not said. */
struct WattShiftQuirks
{
    std::optional<bool> saysImports; /**< prices as its guide has them: `imports`, `exports`, by the quarter of an hour */
    std::optional<bool> hasOldestPrices; /**< prices as `priceSignal` */
    std::optional<bool> leavesCreditOut; /**< what was fed in is not credited, and not said */
};

template<>
const Shape<WattShiftQuirks> &shapeOf<WattShiftQuirks>();
