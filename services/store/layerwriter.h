// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/chunksum.h"

#include <utility>
#include <vector>

class Database;
struct StoredLayer;

/** Readings into chunks and rows. */
namespace LayerWriter
{
/** Whether @p readings are as the store keeps them: in order, none missing, no two of the same start and length. */
bool isOrderly(const Readings &readings);
/** @p readings made so, where they are not. Of two of the same start and length the later is kept. */
Readings orderly(Readings readings);
/** Readings of one grid and exponent in one: of two of the same time the one of @p fresh. */
Readings merged(const Readings &fresh, const Readings &kept);
/** Cuts orderly readings into the chunks of @p layer, each in place of the one that was there, or into rows where there is no
 *  @p grid. Answers what the chunks come to. */
std::vector<ChunkSum> write(Database &database, qint64 layer, const Readings &readings, const std::optional<Grid> &grid, bool areMeans);
/** Whether @p readings can be written beside those that @p layer of a series in @p unit has. */
bool fits(const Readings &readings, const Unit &unit, const StoredLayer &layer);
/** The first and the last slot of @p grid that @p readings lie in. */
std::pair<qint64, qint64> slotsOf(const Readings &readings, const Grid &grid);
/** Removes all readings of @p layer. */
void clear(Database &database, qint64 layer);
}
