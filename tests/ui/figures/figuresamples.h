// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"

/** Figures made up for tests. */
namespace FigureSamples
{
const QColor red(200, 0, 0), blue(0, 0, 200);

/** Oven and fridge in three months, in Wh; of February nobody knows the oven. */
Figure months();
/** Two weekdays of four hours, the last of which nobody knows on the second. */
Figure week();
/** From 10 kWh by two steps to 9 kWh. */
Figure steps();
/** Between 1 and 3 kWh at 2. */
Figure scale();
/** Four hours of percent; the second and third are outlined, and it is the middle of the second. */
Figure strip();
/** Four starts by cost and renewable share: the first and the last are on the front, of the third nobody knows the cost. */
Figure points();
/** The same two as bars of one row, each in its colour. */
Figure shares();
}
