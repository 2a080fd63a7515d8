// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/pointsfigure.h"

#include "ui/figures/pointscale.h"
#include "ui/palette/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 8;
constexpr double radius = 3, frontRadius = 5.5;
constexpr double reach = 9; // on all sides of a point, within which it is pointed at

/** Where the parts of the picture are. */
struct Layout
{
    QRectF plot;
    PointScale across;
    PointScale up;
};

std::pair<double, double> extentOf(const FigureStage &stage, int row)
{
    double low = qInf(), high = -qInf();
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const double value = stage.figure.value(row, slot);
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return low <= high ? std::pair(low, high) : std::pair(0., 1.);
}

Layout layoutOf(const FigureStage &stage)
{
    const QFontMetricsF metrics(stage.font);
    const double line = metrics.height(), top = line + gap + reach;
    const double bottom = std::max(top + 1, stage.size.height() - 2 * line - 2 * gap);
    const auto [left, right] = extentOf(stage, 0);
    const auto [low, high] = extentOf(stage, 1);
    Layout layout;
    layout.up = PointScale(low, high, stage.figure.unitOf(1), bottom - line, top); // with room for a name below
    double labels = 0;
    for (const double tick : layout.up.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(layout.up.text(tick)));
    layout.plot
        = QRectF(QPointF(std::ceil(labels + gap), top), QPointF(std::max(labels + gap + 1, stage.size.width() - 2 * reach), bottom));
    layout.across = PointScale(left, right, stage.figure.unitOf(0), layout.plot.left() + reach, layout.plot.right());
    return layout;
}

std::optional<QPointF> placeOf(const FigureStage &stage, const Layout &layout, int slot)
{
    const double across = stage.figure.value(0, slot), up = stage.figure.value(1, slot);
    if (std::isnan(across) || std::isnan(up))
        return {};
    return QPointF(layout.across.at(across), layout.up.at(up));
}

QString titleOf(const FigureStage &stage, int row, const PointScale &scale)
{
    return QStringLiteral("%1 (%2)").arg(stage.figure.rows[row].name, scale.unit());
}

void paintAxes(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    const QColor grid = Palette::color(Palette::Role::Grid, stage.dark), soft = Palette::color(Palette::Role::Soft, stage.dark);
    for (const double tick : layout.up.ticks()) {
        const double y = std::round(layout.up.at(tick)) + 0.5;
        const QString text = layout.up.text(tick);
        painter->setPen(grid);
        painter->drawLine(QPointF(layout.plot.left(), y), QPointF(stage.size.width(), y));
        painter->setPen(soft);
        painter->drawText(QPointF(layout.plot.left() - gap - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1), text);
    }
    for (const double tick : layout.across.ticks()) {
        const QRectF place(layout.across.at(tick) - 100, layout.plot.bottom() + gap, 200, metrics.height());
        painter->drawText(place, Qt::AlignHCenter | Qt::AlignTop, layout.across.text(tick));
    }
    painter->drawText(QPointF(0, metrics.ascent()), titleOf(stage, 1, layout.up));
    const QRectF below(0, layout.plot.bottom() + gap + metrics.height(), stage.size.width(), metrics.height() + gap);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, titleOf(stage, 0, layout.across));
}

void paintPoints(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    painter->setPen(Qt::NoPen);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const auto place = placeOf(stage, layout, slot);
        const QColor color = stage.figure.colorOf(1, slot).on(stage.dark);
        painter->setBrush(Palette::paler(color, stage.dark));
        if (place && !stage.figure.front.contains(slot))
            painter->drawEllipse(*place, radius, radius);
    }
}

void paintFront(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QColor ink = Palette::color(Palette::Role::Ink, stage.dark);
    QPolygonF way;
    for (const int slot : stage.figure.front) {
        if (const auto place = placeOf(stage, layout, slot))
            way.append(*place);
    }
    std::ranges::sort(way, {}, &QPointF::x);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1.5));
    painter->drawPolyline(way);
    painter->setBrush(stage.figure.rows[1].color.on(stage.dark));
    for (const QPointF &place : way)
        painter->drawEllipse(place, frontRadius, frontRadius);
}

/** The names that slots have, beside their points: as the front rises, those on the left below it, those on the right above it. */
void paintNames(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    painter->setPen(Palette::color(Palette::Role::Ink, stage.dark));
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const auto place = placeOf(stage, layout, slot);
        const QString &name = stage.figure.slotNames[slot];
        if (!place || name.isEmpty())
            continue;
        const bool isRight = place->x() > layout.plot.center().x();
        const double x = isRight ? place->x() - reach - metrics.horizontalAdvance(name) : place->x() + reach;
        painter->drawText(QPointF(x, isRight ? place->y() - reach : place->y() + reach + metrics.ascent() / 2), name);
    }
}
}

void PointsFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const Layout layout = layoutOf(stage);
    painter->setFont(stage.font);
    paintAxes(painter, stage, layout);
    painter->setRenderHint(QPainter::Antialiasing);
    paintPoints(painter, stage, layout);
    paintFront(painter, stage, layout);
    paintNames(painter, stage, layout);
}

std::optional<FigureCell> PointsFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    const Layout layout = layoutOf(stage);
    std::optional<FigureCell> nearest;
    double least = reach;
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const auto place = placeOf(stage, layout, slot);
        const double distance = place ? std::hypot(place->x() - point.x(), place->y() - point.y()) : qInf();
        if (distance < least) {
            least = distance;
            nearest = FigureCell{slot, 0};
        }
    }
    return nearest;
}

QRectF PointsFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    const auto place = placeOf(stage, layoutOf(stage), cell.slot);
    return place ? QRectF(place->x() - reach, place->y() - reach, 2 * reach, 2 * reach) : QRectF();
}

double PointsFigure::heightOf(const FigureStage &stage) const
{
    return 17 * QFontMetricsF(stage.font).height();
}
