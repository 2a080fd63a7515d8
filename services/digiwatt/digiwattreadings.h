// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/digiwatt/digiwattseries.h"

/** Digiwatt's power over time as series of a home in Italy. */
namespace DigiwattReadings
{
/** A series an appliance. */
ImportedFile appliances(const DigiwattSeries &series);
/** What the home draws from the grid. */
ImportedFile demand(const DigiwattSeries &series);
}
