// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"
#include "ui/palette/palette.h"

/** The palette's colours as figures take them. */
namespace FigureColors
{
inline FigureColor of(Palette::Role role)
{
    return {Palette::color(role, false), Palette::color(role, true)};
}
inline FigureColor of(const SeriesKey &key)
{
    return {Palette::ofSeries(key, false), Palette::ofSeries(key, true)};
}
}
