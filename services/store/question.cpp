// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/question.h"

const StoredSeries &Question::series(SeriesCatalog &catalog, const SeriesKey &key)
{
    if (const StoredSeries *series = catalog.find(key))
        return *series;
    Error error{Error::Kind::UnknownSeries, {.found = key.id()}};
    for (const auto &[id, series] : catalog.heads()) {
        if (series.key.site == key.site || series.key.kind == key.kind)
            error.candidates.append(id);
    }
    throw StoreFault{error};
}
