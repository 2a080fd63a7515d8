// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

/** How many readings differ between two states of a series. A reading is told by its start and length. */
struct Difference
{
    qint64 added = 0;
    qint64 changed = 0; /**< another value or quality, or gone */

    bool isNone() const { return added == 0 && changed == 0; }
    /** Both are in order. */
    static Difference between(const Readings &before, const Readings &after);
};
