// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** A point a slot, as far to the right as its first row says and as high as its second; those on the front are outlined and joined. */
class PointsFigure : public FigurePainter
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
};
