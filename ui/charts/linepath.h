// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/linelook.h"
#include "ui/charts/lineplace.h"

class QPainter;

/** A line on paper: a path that keeps its sharpness at any size, with no more points than can be seen. */
namespace LinePath
{
/** With columns of width @p grain where values are dense. */
void paint(QPainter *painter, const LinePlace &place, const LineLook &look, double grain);
}
