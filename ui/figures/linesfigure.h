// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** A figure whose slots are lines of one height, one below the other. */
class LinesFigure : public FigurePainter
{
public:
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
    bool isUpright() const override { return true; }

protected:
    static double lineHeight(const FigureStage &stage);
};
