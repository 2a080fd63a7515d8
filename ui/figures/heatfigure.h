// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** A table of cells, the more the darker: a line a row, a column a slot. At the right stands what a row comes to, at the foot the mean of
 *  a slot. */
class HeatFigure : public FigurePainter
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
    bool tellsSlots() const override { return false; }
};
