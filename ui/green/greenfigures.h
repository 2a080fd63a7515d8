// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/greenness.h"
#include "models/values/sitezone.h"
#include "ui/figures/figure.h"

/** The strip and the sentences of how green the grid is. */
namespace GreenFigures
{
/** The renewable share along time, the best windows outlined, with the time that it is. */
Figure strip(const Greenness &greenness, const SiteZone &zone, qint64 now);
/** What it is now, and when the next of the best windows opens, or how long this one is open. */
QString sentence(const Greenness &greenness, const SiteZone &zone, qint64 now);
/** The renewable share at an instant, 0 to 1; not a number: nobody knows. */
double shareAt(const Greenness &greenness, qint64 instant);
}
