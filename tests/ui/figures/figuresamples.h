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
/** The same two as bars of one row, each in its colour. */
Figure shares();
}
