// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"
#include "ui/green/runplan.h"

/** Pictures of when to run an appliance. */
namespace RunFigures
{
/** The renewable share of a run by when it starts, each half hour. */
Figure strip(const RunPlan &plan);
/** What a run costs against how renewable it is, each half hour, and those starts that nothing beats. Without values where either is not
 *  known. */
Figure points(const RunPlan &plan);
}
