// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureforms.h"

#include "ui/figures/barsfigure.h"
#include "ui/figures/columnsfigure.h"

const FigurePainter &FigureForms::painterOf(Figure::Form form)
{
    static const BarsFigure bars;
    static const ColumnsFigure columns;
    switch (form) {
    case Figure::Form::Bars:
        return bars;
    case Figure::Form::Columns:
        return columns;
    }
    Q_UNREACHABLE();
}
