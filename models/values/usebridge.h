// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/hometold.h"

/** One step of the way from similar homes to this one. */
struct UseStep
{
    enum class Kind : quint8 {
        Uses, /**< it is used more or less often */
        EachUse, /**< each use takes more or less */
        Whole, /**< it is always on and takes more or less */
    };

    QString part; /**< of the appliance */
    QString name;
    Kind kind = Kind::Whole;
    Decimal wattHours; /**< more than the average home; below 0 where it is less */

    bool operator==(const UseStep &) const = default;
};

/** Why a home takes more or less than similar ones, appliance by appliance. */
struct UseBridge
{
    Decimal average; /**< Wh that similar homes take for what can be compared */
    Decimal user; /**< Wh that this home takes for the same */
    QList<UseStep> steps; /**< which add up to user - average, to the last digit */
    QStringList unknown; /**< names of appliances without an average, or with one that is hardly in the same unit */
    QStringList doubtful; /**< names of those compared of which less than half of it, or more than double, is told to have been used */

    /** Uses and energy each time are told apart by the mean of the other: n x e - N x E = (n - N) x (e + E) / 2 + (e - E) x (n + N) / 2. So
     *  seen from the other home each step is the negative. What one home never uses would take each time what it takes in the other.
     *
     *  Numbers are taken to the millionth; those below 0 or above 10^9 are unknown. */
    static UseBridge of(const QList<ToldUse> &uses);
};
