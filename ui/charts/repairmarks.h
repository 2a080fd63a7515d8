// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/lineplace.h"

#include <QColor>

class QPainter;

/** Bars along the zero line where a line's values are repaired. */
namespace RepairMarks
{
/** On whole pixels of size @p grain, in the row @p lane from the zero line on. */
void paint(QPainter *painter, const LinePlace &place, const QualityRuns &repaired, int lane, const QColor &color, double grain);
}
