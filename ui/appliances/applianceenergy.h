// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/hometold.h"
#include "ui/figures/figure.h"

/** Energy of one appliance, or of what no appliance explains, in one slot of time after the other. */
struct ApplianceEnergy
{
    QString id;
    QString name;
    FigureColor color;
    QList<double> values; /**< Wh; not a number: nobody knows */
    bool isRest = false;

    double sum() const; /**< of what is known; not a number where nothing is */
};

/** Energy by appliance, from where there is some: the largest first, the rest last. */
namespace ApplianceEnergies
{
constexpr int most = 10; /**< appliances that are told apart */

/** A slot a bar of @p bars, which are not stacked. */
QList<ApplianceEnergy> of(const ChartData &bars);
/** A slot a month, in their order. */
QList<ApplianceEnergy> of(const QList<ToldMonth> &months);
/** One slot. */
QList<ApplianceEnergy> of(const ToldShares &shares);
}
