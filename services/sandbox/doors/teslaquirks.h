// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** What Tesla is seen to do, and its sandbox does when it is told to: `{"tesla": {"no_week": true}}`. All may be left out. */
struct TeslaQuirks
{
    std::optional<int> refuses; /**< the status that is answered to all that is asked of a site: 408, 421, 429, 500, 504 */
    std::optional<bool> noWeek; /**< `week` is no period */
    std::optional<bool> noSeries; /**< histories of energy have `null` for their rows */
    std::optional<bool> noZeroTotals; /**< totals that are 0 are left out */
    std::optional<bool> noZeros; /**< what is 0 in a tariff is left out when it is read back */
    std::optional<bool> noWallConnectors; /**< `null` for a list of none */
    std::optional<bool> milliseconds; /**< outages last milliseconds, not seconds */
    std::optional<bool> chargeSeries; /**< charges are called `time_series` */
    std::optional<bool> cappedReserve; /**< not more than 80 % are kept for outages */
    std::optional<bool> noContent; /**< the grid's rules are answered with 204 */
    std::optional<bool> capitals; /**< receipts of changes have `Code` and `Message` */
    std::optional<QString> allows; /**< the scopes that the user consents to at most: `openid energy_device_data` */
};

template<>
const Shape<TeslaQuirks> &shapeOf<TeslaQuirks>();
