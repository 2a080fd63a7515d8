// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** What Digiwatt is said to do, or may do, and its sandbox does when it is told to: `{"digiwatt": {"dates": "ydm"}}`. All may be left
 *  out. */
struct DigiwattQuirks
{
    std::optional<QString> dates; /**< `ydm`: `2025-21-07`; else `iso` */
    std::optional<QString> missing; /**< minutes from 3:00 to 4:00 UTC lack: as `null`, or as `nan`, which is no JSON; else `none` */
    std::optional<bool> zeroTotals; /**< the totals of a distribution are 0, whatever its parts are */
    std::optional<bool> dots; /**< tables of habits have "..." for most of their rows */
    std::optional<bool> hiddenErrors; /**< errors come with 200, and tell their status only within */
    std::optional<bool> dimension; /**< the area of a house is spelt as it should be */
    std::optional<bool> strictPods; /**< only the form of the documents is taken, which no real one has */
    std::optional<bool> jsonTokens; /**< a token is given to who asks in JSON, and not to a form: 415 */
    std::optional<bool> newAppliance; /**< there is a column that nobody knows */
};

template<>
const Shape<DigiwattQuirks> &shapeOf<DigiwattQuirks>();
