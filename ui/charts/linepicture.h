// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/linelook.h"
#include "ui/charts/lineplace.h"

class QPainter;

/** A line in pixels. Where values are far apart a round pen goes from one to the next, and where they are dense it shows the lowest and
 *  highest of each pixel column; missing values stay background. */
namespace LinePicture
{
/** In pixels of size @p grain. */
void paint(QPainter *painter, const LinePlace &place, const LineLook &look, double grain);
}
