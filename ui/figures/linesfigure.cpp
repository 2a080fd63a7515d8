// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/linesfigure.h"

#include <QFontMetricsF>

#include <cmath>

double LinesFigure::lineHeight(const FigureStage &stage)
{
    return std::round(QFontMetricsF(stage.font).height() * 1.9);
}

std::optional<FigureCell> LinesFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    const int slot = int(std::floor(point.y() / lineHeight(stage)));
    if (slot < 0 || slot >= stage.figure.slotCount())
        return {};
    return FigureCell{slot, 0};
}

QRectF LinesFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    return {0, cell.slot * lineHeight(stage), stage.size.width(), lineHeight(stage)};
}

double LinesFigure::heightOf(const FigureStage &stage) const
{
    return stage.figure.slotCount() * lineHeight(stage);
}
