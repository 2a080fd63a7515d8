// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/stripfigure.h"

#include "ui/palette/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 6;

double slotWidth(const FigureStage &stage)
{
    return stage.size.width() / std::max(1, stage.figure.slotCount());
}

double stripHeight(const FigureStage &stage)
{
    return 2.6 * QFontMetricsF(stage.font).height();
}

QColor tone(const FigureStage &stage, int slot)
{
    const QColor to = stage.figure.colorOf(0, slot).on(stage.dark), from = Palette::color(Palette::Role::Card, stage.dark);
    const double share = std::clamp(stage.figure.value(0, slot) / 100, 0., 1.) * 0.9 + 0.1;
    return Palette::mixed(to, from, share);
}

void paintCells(QPainter *painter, const FigureStage &stage, double top)
{
    painter->setPen(Qt::NoPen);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const QRectF cell(slot * slotWidth(stage), top, slotWidth(stage), stripHeight(stage));
        const bool isKnown = !std::isnan(stage.figure.value(0, slot));
        painter->setBrush(isKnown ? QBrush(tone(stage, slot)) : QBrush(Palette::color(Palette::Role::Line, stage.dark), Qt::BDiagPattern));
        painter->drawRect(cell.adjusted(0, 0, -1, 0));
        if (isKnown && slot >= stage.figure.now) { // what is foretold
            painter->setBrush(QBrush(Palette::color(Palette::Role::Card, stage.dark), Qt::BDiagPattern));
            painter->drawRect(cell.adjusted(0, stripHeight(stage) * 0.75, -1, 0));
        }
    }
}

void paintOutlines(QPainter *painter, const FigureStage &stage, double top)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Palette::color(Palette::Role::Ink, stage.dark), 2));
    for (const auto &[from, to] : stage.figure.outlined)
        painter->drawRoundedRect(
            QRectF(from * slotWidth(stage) + 1, top - 2, (to - from) * slotWidth(stage) - 3, stripHeight(stage) + 4), 3, 3);
}

void paintNames(QPainter *painter, const FigureStage &stage, double top)
{
    const QFontMetricsF metrics(stage.font);
    painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
    double free = 0;
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const QString name = stage.figure.slotNames[slot];
        const double x = slot * slotWidth(stage);
        if (name.isEmpty() || x < free || x + metrics.horizontalAdvance(name) > stage.size.width())
            continue;
        painter->drawText(QPointF(x, top + metrics.ascent()), name);
        free = x + metrics.horizontalAdvance(name) + 3 * gap;
    }
}
}

void StripFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const double line = QFontMetricsF(stage.font).height();
    painter->setFont(stage.font);
    painter->setRenderHint(QPainter::Antialiasing);
    paintCells(painter, stage, line + gap);
    paintOutlines(painter, stage, line + gap);
    paintNames(painter, stage, line + 2 * gap + stripHeight(stage));
    if (stage.figure.now < 0 || stage.figure.now > stage.figure.slotCount())
        return;
    const double x = std::round(stage.figure.now * slotWidth(stage)) + 0.5;
    painter->setPen(QPen(Palette::color(Palette::Role::Accent, stage.dark), 2));
    painter->drawLine(QPointF(x, line), QPointF(x, line + 2 * gap + stripHeight(stage)));
    for (const FigureMark &mark : stage.figure.marks)
        painter->drawText(QRectF(x - 100, 0, 200, line), Qt::AlignHCenter | Qt::AlignTop, mark.name);
}

std::optional<FigureCell> StripFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    const int slot = int(std::floor(point.x() / slotWidth(stage)));
    if (slot < 0 || slot >= stage.figure.slotCount() || point.y() < 0)
        return {};
    return FigureCell{slot, 0};
}

QRectF StripFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    const double line = QFontMetricsF(stage.font).height();
    return {cell.slot * slotWidth(stage), line + gap, slotWidth(stage) - 1, stripHeight(stage)};
}

double StripFigure::heightOf(const FigureStage &stage) const
{
    return stripHeight(stage) + 2 * QFontMetricsF(stage.font).height() + 3 * gap;
}
