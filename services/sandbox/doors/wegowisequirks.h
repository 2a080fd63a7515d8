// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** How WegoWise answers differently from what one expects of it; each is off where it is not said. */
struct WegoWiseQuirks
{
    std::optional<bool> createsWithLabels; /**< a new building, too, is told in labels and whole numbers */
    std::optional<bool> showsCodes; /**< buildings that are there, too, are told in codes, and the year as text */
    std::optional<bool> hasBareBuilding; /**< nothing is told of a building but its id and its name */
    std::optional<bool> writesNumbersAsText; /**< ids, too */
    std::optional<bool> writesDecimalsAsNumbers; /**< charges and what was used */
    std::optional<bool> writesTypesSmall; /**< `gas` in answers, too */
    std::optional<bool> hasOldestFirst; /**< bills */
    std::optional<bool> isOlder; /**< bills have no id and no late charge, meters have `for_heating` */
    std::optional<bool> hidesErrors; /**< all is 200; what is wrong is inside */
    std::optional<bool> saysWhoIsRefused; /**< 401 has an error in JSON */
    std::optional<int> missingStatus; /**< where something is not there: 400 or 404 */
};

template<>
const Shape<WegoWiseQuirks> &shapeOf<WegoWiseQuirks>();
