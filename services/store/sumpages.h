// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/chunksum.h"

#include <vector>

class Database;

/** The sums of a layer's chunks, 128 slots to a page, so that years of them are read at once. */
namespace SumPages
{
/** All sums of @p layer by slot. Throws StoreFault. */
std::vector<ChunkSum> of(Database &database, qint64 layer);
/** Keeps @p sums, which are in the order of their slots, in place of those that @p layer has for the same slots. */
void put(Database &database, qint64 layer, const std::vector<ChunkSum> &sums);
}
