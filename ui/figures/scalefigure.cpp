// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/scalefigure.h"

#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double reach = 28; // on both sides of a mark
constexpr double thickness = 10;

/** Where a slot stands between left and right; one that is beyond the ends stands at an end. */
double xOf(const FigureStage &stage, int slot)
{
    const double low = stage.figure.value(0, 0), high = stage.figure.value(0, stage.figure.slotCount() - 1);
    const double share = high > low ? (stage.figure.value(0, slot) - low) / (high - low) : 0.5;
    return reach + std::clamp(share, 0., 1.) * (stage.size.width() - 2 * reach);
}

void paintLabel(QPainter *painter, const FigureStage &stage, int slot, double y, Palette::Role role)
{
    const QFontMetricsF metrics(stage.font);
    const QString text = Format::tr("%1: %2", "name, amount")
                             .arg(stage.figure.slotNames[slot], Format::amount(stage.figure.value(0, slot), stage.figure.unit));
    const double width = metrics.horizontalAdvance(text);
    const double x = std::clamp(xOf(stage, slot) - width / 2, 0., std::max(0., stage.size.width() - width));
    painter->setPen(Palette::color(role, stage.dark));
    painter->drawText(QPointF(x, y + metrics.ascent()), text);
}
}

void ScaleFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const double line = QFontMetricsF(stage.font).height(), middle = line * 2;
    const int last = stage.figure.slotCount() - 1;
    painter->setFont(stage.font);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Palette::color(Palette::Role::Tint, stage.dark));
    const QRectF bar(reach, middle - thickness / 2, stage.size.width() - 2 * reach, thickness);
    painter->drawRoundedRect(bar, thickness / 2, thickness / 2);
    paintLabel(painter, stage, 0, middle + line * 0.8, Palette::Role::Soft);
    paintLabel(painter, stage, last, middle + line * 0.8, Palette::Role::Soft);
    for (int slot = 1; slot < last; ++slot) {
        if (std::isnan(stage.figure.value(0, slot)))
            continue;
        painter->setPen(QPen(Palette::color(Palette::Role::Card, stage.dark), 3));
        painter->setBrush(stage.figure.colorOf(0, slot).on(stage.dark));
        painter->drawEllipse(QPointF(xOf(stage, slot), middle), thickness, thickness);
        paintLabel(painter, stage, slot, 0, Palette::Role::Ink);
    }
}

std::optional<FigureCell> ScaleFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        if (rectOf(stage, {slot, 0}).contains(point))
            return FigureCell{slot, 0};
    }
    return {};
}

QRectF ScaleFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    return {xOf(stage, cell.slot) - reach, 0, 2 * reach, heightOf(stage)};
}

double ScaleFigure::heightOf(const FigureStage &stage) const
{
    return 4.2 * QFontMetricsF(stage.font).height();
}
