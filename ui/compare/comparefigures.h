// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/usebridge.h"
#include "ui/figures/figure.h"

/** The figures and sentences of the Compare page. */
namespace CompareFigures
{
/** The home between the least and the most of similar ones. */
Figure scale(const Told<ToldStanding> &standing, const ToldDays &days);
/** Where the home stands, in a sentence. */
QString standing(const ToldStanding &standing);
/** From the average of similar homes to this one, step by step. */
Figure bridge(const UseBridge &bridge);
/** What no step explains, and what is not compared at all. */
QString unknown(const UseBridge &bridge);
/** What could be saved of each appliance; in money too where a kWh has a @p price. */
Figure savings(const QList<ToldUse> &uses, std::optional<double> price, const QByteArray &currency);
}
