// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/columnsfigure.h"

#include "ui/charts/barpainter.h"
#include "ui/charts/valuescale.h"
#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 8;
constexpr double widestColumn = 56;

/** Where the parts of the picture are. */
struct Layout
{
    QRectF plot;
    ValueScale values;
    double slotWidth = 0;

    double left(int slot) const { return plot.left() + slot * slotWidth; }
};

QString tickText(const ValueScale &values, double tick)
{
    return QLocale().toString(tick, 'f', values.decimals());
}

Layout layoutOf(const FigureStage &stage)
{
    const QFontMetricsF metrics(stage.font);
    const double line = metrics.height();
    const auto [low, high] = stage.figure.extent(stage.hidden);
    Layout layout;
    const double top = line + gap;
    const double bottom = std::max(top + 1, stage.size.height() - line - gap);
    layout.values = ValueScale(low, high, stage.figure.unit, top, bottom);
    double labels = metrics.horizontalAdvance(layout.values.unit().unit);
    for (const double tick : layout.values.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(tickText(layout.values, tick)));
    layout.plot = QRectF(std::ceil(labels + gap), top, 0, bottom - top);
    layout.plot.setRight(std::max(layout.plot.left() + 1, stage.size.width()));
    layout.slotWidth = layout.plot.width() / std::max(1, stage.figure.slotCount());
    return layout;
}

void paintAxis(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    for (const double tick : layout.values.ticks()) {
        const double y = std::round(layout.values.yOf(layout.values.unit().kept(tick))) + 0.5;
        painter->setPen(Palette::color(tick == 0 ? Palette::Role::Zero : Palette::Role::Grid, stage.dark));
        painter->drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
        const QString text = tickText(layout.values, tick);
        painter->drawText(QPointF(layout.plot.left() - gap - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1), text);
    }
    painter->drawText(QPointF(0, metrics.ascent()), layout.values.unit().unit);
}

/** Names of slots, as many as have room. */
void paintNames(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    double widest = 1;
    for (const QString &name : stage.figure.slotNames)
        widest = std::max(widest, metrics.horizontalAdvance(name) + gap);
    const int every = std::max(1, int(std::ceil(widest / layout.slotWidth)));
    painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
    for (int slot = 0; slot < stage.figure.slotCount(); slot += every) {
        const QRectF place(layout.left(slot) - widest, layout.plot.bottom() + gap, layout.slotWidth + 2 * widest, metrics.height());
        painter->drawText(place, Qt::AlignHCenter | Qt::AlignTop, stage.figure.slotNames[slot]);
    }
}

void paintColumn(QPainter *painter, const FigureStage &stage, const Layout &layout, int slot)
{
    const double width = std::min(widestColumn, layout.slotWidth * 0.7);
    const double left = std::round(layout.left(slot) + (layout.slotWidth - width) / 2);
    BarPainter ups(BarPainter::Direction::Up, left, left + std::round(width), 1);
    BarPainter downs(BarPainter::Direction::Down, left, left + std::round(width), 1);
    double up = 0, down = 0;
    for (int row = 0; row < stage.figure.rows.size(); ++row) {
        const double value = stage.figure.value(row, slot);
        if (!stage.shows(row) || std::isnan(value) || value == 0)
            continue;
        double &sum = value < 0 ? down : up;
        const QColor color = stage.figure.colorOf(row, slot).on(stage.dark);
        BarPainter &bars = value < 0 ? downs : ups;
        bars.add({.from = layout.values.yOf(sum),
                  .to = layout.values.yOf(sum + value),
                  .color = color,
                  .pale = Palette::paler(color, stage.dark)});
        sum += value;
    }
    ups.paint(painter);
    downs.paint(painter);
}

void paintMarks(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    const QColor ink = Palette::color(Palette::Role::Ink, stage.dark);
    for (const FigureMark &mark : stage.figure.marks) {
        const double y = std::round(layout.values.yOf(mark.value)) + 0.5;
        painter->setPen(QPen(ink, 1, Qt::DashLine));
        painter->drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter->setPen(ink);
        painter->drawText(QPointF(layout.plot.right() - metrics.horizontalAdvance(mark.name), y - metrics.descent() - 1), mark.name);
    }
}
}

void ColumnsFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const Layout layout = layoutOf(stage);
    painter->setFont(stage.font);
    paintAxis(painter, stage, layout);
    paintNames(painter, stage, layout);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot)
        paintColumn(painter, stage, layout, slot);
    paintMarks(painter, stage, layout);
}

std::optional<FigureCell> ColumnsFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    const Layout layout = layoutOf(stage);
    const int slot = int(std::floor((point.x() - layout.plot.left()) / layout.slotWidth));
    if (slot < 0 || slot >= stage.figure.slotCount())
        return {};
    return FigureCell{slot, 0};
}

QRectF ColumnsFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    const Layout layout = layoutOf(stage);
    return {layout.left(cell.slot), layout.plot.top(), layout.slotWidth, layout.plot.height()};
}

double ColumnsFigure::heightOf(const FigureStage &stage) const
{
    return 14 * QFontMetricsF(stage.font).height();
}
