// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** Who paints which form. */
namespace FigureForms
{
const FigurePainter &painterOf(Figure::Form form);
}
