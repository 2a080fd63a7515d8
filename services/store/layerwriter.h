// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

class Database;

/** Readings into chunks and rows. */
namespace LayerWriter
{
/** Whether @p readings are as the store keeps them: in order, none missing, no two of the same start and length. */
bool isOrderly(const Readings &readings);
/** @p readings made so. Of two of the same start and length the later is kept. */
Readings orderly(const Readings &readings);
/** Cuts orderly readings into the chunks of @p layer, or into rows where there is no @p grid. */
void write(Database &database, qint64 layer, const Readings &readings, const std::optional<Grid> &grid, bool areMeans);
/** Removes all readings of @p layer. */
void clear(Database &database, qint64 layer);
}
