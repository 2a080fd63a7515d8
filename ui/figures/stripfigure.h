// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** One line of cells, the more the darker, in stretches that may be outlined; a line stands at the mark that is now, and what comes after
 *  it is paler at its foot. */
class StripFigure : public FigurePainter
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
};
