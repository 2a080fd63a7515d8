// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    double wattHours = 0; /**< more than the average home; below 0 where it is less */

    bool operator==(const UseStep &) const = default;
};

/** Why a home takes more or less than similar ones, appliance by appliance. */
struct UseBridge
{
    double average = 0; /**< Wh that similar homes take for what can be compared */
    double user = 0; /**< Wh that this home takes for the same */
    QList<UseStep> steps; /**< which add up to user - average */
    QStringList unknown; /**< names of appliances without an average, or with one that is hardly in the same unit */

    /** Uses and energy each time are told apart by the mean of the other: n x e - N x E = (n - N) x (e + E) / 2 + (e - E) x (n + N) / 2. So
     *  seen from the other home each step is the negative. Numbers are taken to the thousandth of a Wh or use. */
    static UseBridge of(const QList<ToldUse> &uses);
};
