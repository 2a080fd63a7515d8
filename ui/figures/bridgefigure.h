// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** A way from one total to another in steps, each beginning where the one before it ended. The first and the last slot are totals. */
class BridgeFigure : public FigurePainter
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
    bool isUpright() const override { return true; }
};
