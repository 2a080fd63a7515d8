// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/serieskey.h"

#include <QString>

#include <vector>

/** Files as version 1 of the schema kept them, to be brought up to date. */
namespace VersionOne
{
/** A series of the site `home`. */
struct Series
{
    SeriesKind kind = SeriesKind::Import;
    std::vector<Readings> layers; /**< the strongest first, each of a source of its own; none of their readings is missing */
};

void make(const QString &path, const std::vector<Series> &series);
}
