// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureforms.h"

#include "ui/figures/barsfigure.h"
#include "ui/figures/bridgefigure.h"
#include "ui/figures/columnsfigure.h"
#include "ui/figures/heatfigure.h"
#include "ui/figures/pointsfigure.h"
#include "ui/figures/scalefigure.h"
#include "ui/figures/stripfigure.h"

const FigurePainter &FigureForms::painterOf(Figure::Form form)
{
    static const BarsFigure bars;
    static const ColumnsFigure columns;
    static const HeatFigure heat;
    static const BridgeFigure bridge;
    static const ScaleFigure scale;
    static const StripFigure strip;
    static const PointsFigure points;
    switch (form) {
    case Figure::Form::Bars:
        return bars;
    case Figure::Form::Columns:
        return columns;
    case Figure::Form::Bridge:
        return bridge;
    case Figure::Form::Scale:
        return scale;
    case Figure::Form::Strip:
        return strip;
    case Figure::Form::Heat:
        return heat;
    case Figure::Form::Points:
        return points;
    }
    Q_UNREACHABLE();
}
