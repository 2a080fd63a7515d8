// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/store/seriescatalog.h"

class Database;

/** Readings out of chunks and rows. Missing ones are not kept by the store, so there are none. */
namespace LayerReader
{
/** Readings of a layer before any is read: what those that are appended are written in. */
Readings none(const StoredSeries &series, const StoredLayer &layer);
/** Adds the readings of @p chunk to @p readings, which take the layer's exponents. */
void append(Database &database, const StoredSeries &series, const StoredChunk &chunk, Readings &readings);
/** The readings of stretches [@p begin, @p end) of @p series, layers resolved. */
Readings stretches(Database &database, const StoredSeries &series, std::size_t begin, std::size_t end);
/** The resolved readings that start within @p range, or also those that only reach into it. */
Readings within(Database &database, const StoredSeries &series, const Interval &range, bool reachingIn = false);
/** All readings of one layer. */
Readings layer(Database &database, const StoredSeries &series, std::size_t layer);
/** Those of one layer that start within @p range. */
Readings layerWithin(Database &database, const StoredSeries &series, std::size_t layer, const Interval &range);
}
