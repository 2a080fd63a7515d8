// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/green/runplan.h"

/** What is said of a plan and of its starts. */
namespace RunWords
{
/** What a usual run takes, and what is not known of the time to come. */
QString summary(const RunPlan &plan);
/** `Thu 27, 14:00`. */
QString when(const RunPlan &plan, const RunStart &start);
/** Empty: there is no price. */
QString cost(const RunPlan &plan, const RunStart &start);
QString share(const RunPlan &plan, const RunStart &start);
/** `412 g CO₂`, `1.20 kg CO₂`, or that it is unknown. */
QString carbon(const RunPlan &plan, const RunStart &start);
/** Cheapest, greenest, or both; empty: neither. */
QString praise(const RunPlan &plan, int place);
/** By which method, from what source and in which unit CO2 was told, or why it is unknown. */
QString method(const RunPlan &plan);
}
