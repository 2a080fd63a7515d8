// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/serieskey.h"

#include <vector>

/** How much of the time there are readings of a series. */
struct SeriesCoverage
{
    SeriesKey key;
    QString name; /**< empty: by its kind */
    QByteArray zone; /**< IANA id of the site's clock */
    Interval span; /**< from the first reading to the end of the last */
    std::vector<double> shares; /**< of equal parts of the time that was asked about, from 0 to 1 */
};
