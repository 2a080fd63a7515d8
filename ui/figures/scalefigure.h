// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

/** A scale from its first to its last slot, and between them, or beyond, what the slots between stand at. */
class ScaleFigure : public FigurePainter
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
    std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const override;
    QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const override;
    double heightOf(const FigureStage &stage) const override;
};
