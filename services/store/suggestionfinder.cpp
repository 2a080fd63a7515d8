// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/suggestionfinder.h"

#include "services/store/layerreader.h"
#include "services/store/storefault.h"

QList<RepairSuggestion> SuggestionFinder::of(Database &database, const StoredSeries &series)
{
    const SiteZone zone = valueOrFault(SiteZone::withId(series.zone));
    QList<RepairSuggestion> found
        = RepairSuggestions::of(LayerReader::stretches(database, series, 0, series.stretches.size()), series.key.kind, zone);
    for (RepairSuggestion &one : found) {
        one.key = series.key;
        one.name = series.name;
        one.unit = series.unit;
    }
    return found;
}
