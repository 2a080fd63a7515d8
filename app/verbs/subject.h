// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "models/values/seriesinfo.h"
#include "models/values/sitezone.h"

class Invocation;
class Store;

/** A series of the store, and the clock of its site. */
struct Subject
{
    SeriesInfo series;
    SiteZone zone;

    /** Error::UnknownSeries with all there are, where there is none of this id. */
    static Result<Subject> find(Store &store, const QString &id);
    /** The zone of each site, by its slug. */
    static Result<QHash<QString, SiteZone>> zones(Store &store);
};
