// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/heatfigure.h"

#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 8;

/** Where the table is. */
struct Layout
{
    QRectF table;
    double cellWidth = 0;
    double cellHeight = 0;
    double most = 0; /**< the highest value */

    QRectF cell(int slot, int row) const
    {
        return {table.left() + slot * cellWidth, table.top() + row * cellHeight, cellWidth, cellHeight};
    }
};

double sumOf(const FigureRow &row)
{
    double sum = qQNaN();
    for (const double value : row.values)
        sum = std::isnan(value) ? sum : std::isnan(sum) ? value : sum + value;
    return sum;
}

double meanOf(const Figure &figure, int slot)
{
    double sum = 0;
    int count = 0;
    for (int row = 0; row < figure.rows.size(); ++row) {
        const double value = figure.value(row, slot);
        sum += std::isnan(value) ? 0 : value;
        count += !std::isnan(value);
    }
    return count > 0 ? sum / count : qQNaN();
}

QString sumText(const FigureStage &stage, int row)
{
    return Format::amount(sumOf(stage.figure.rows[row]), stage.figure.unit);
}

Layout layoutOf(const FigureStage &stage)
{
    const QFontMetricsF metrics(stage.font);
    double names = 0, sums = 0;
    for (int row = 0; row < stage.figure.rows.size(); ++row) {
        names = std::max(names, metrics.horizontalAdvance(stage.figure.rows[row].name));
        sums = std::max(sums, metrics.horizontalAdvance(sumText(stage, row)));
    }
    Layout layout;
    layout.table = QRectF(std::ceil(names) + gap, metrics.height() + gap, 0, 0);
    layout.table.setRight(std::max(layout.table.left() + 1, stage.size.width() - std::ceil(sums) - gap));
    layout.table.setBottom(std::max(layout.table.top() + 1, stage.size.height() - 2 * gap));
    layout.cellWidth = layout.table.width() / std::max(1, stage.figure.slotCount());
    layout.cellHeight = layout.table.height() / (double(stage.figure.rows.size()) + 1); // the last line is the means'
    layout.most = stage.figure.extent({}).second;
    return layout;
}

QColor tone(double value, double most, bool dark)
{
    const QColor from = Palette::color(Palette::Role::Tint, dark), to = Palette::color(Palette::Role::Accent, dark);
    const double share = most > 0 ? std::clamp(value / most, 0., 1.) : 0;
    return Palette::mixed(to, from, share);
}

void paintCell(QPainter *painter, const FigureStage &stage, const QRectF &cell, double value, double most)
{
    const QRectF inside = cell.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    if (std::isnan(value)) {
        painter->setBrush(QBrush(Palette::color(Palette::Role::Line, stage.dark), Qt::BDiagPattern));
        painter->drawRect(inside);
        return;
    }
    painter->setBrush(tone(value, most, stage.dark));
    painter->drawRoundedRect(inside, 2, 2);
}

void paintNames(QPainter *painter, const FigureStage &stage, const Layout &layout)
{
    const QFontMetricsF metrics(stage.font);
    painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
    double widest = 1;
    for (const QString &name : stage.figure.slotNames)
        widest = std::max(widest, metrics.horizontalAdvance(name) + gap);
    const int every = std::max(1, int(std::ceil(widest / layout.cellWidth)));
    for (int slot = 0; slot < stage.figure.slotCount(); slot += every)
        painter->drawText(QRectF(layout.cell(slot, 0).left() - widest, 0, layout.cellWidth + 2 * widest, metrics.height()),
                          Qt::AlignHCenter | Qt::AlignTop,
                          stage.figure.slotNames[slot]);
    for (int row = 0; row < stage.figure.rows.size(); ++row) {
        const QRectF line = layout.cell(0, row);
        painter->drawText(
            QRectF(0, line.top(), layout.table.left(), line.height()), Qt::AlignVCenter | Qt::AlignLeft, stage.figure.rows[row].name);
        painter->drawText(QRectF(layout.table.right() + gap, line.top(), stage.size.width() - layout.table.right() - gap, line.height()),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          sumText(stage, row));
    }
    painter->drawText(QRectF(0, layout.cell(0, int(stage.figure.rows.size())).top() + gap, layout.table.left(), layout.cellHeight),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      Format::tr("Mean"));
}
}

void HeatFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const Layout layout = layoutOf(stage);
    painter->setFont(stage.font);
    painter->setRenderHint(QPainter::Antialiasing);
    const int lines = int(stage.figure.rows.size());
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        for (int row = 0; row < lines; ++row)
            paintCell(painter, stage, layout.cell(slot, row), stage.figure.value(row, slot), layout.most);
        paintCell(painter, stage, layout.cell(slot, lines).translated(0, gap), meanOf(stage.figure, slot), layout.most);
    }
    paintNames(painter, stage, layout);
}

std::optional<FigureCell> HeatFigure::cellAt(const FigureStage &stage, const QPointF &point) const
{
    const Layout layout = layoutOf(stage);
    const int slot = int(std::floor((point.x() - layout.table.left()) / layout.cellWidth));
    const int row = int(std::floor((point.y() - layout.table.top()) / layout.cellHeight));
    if (slot < 0 || slot >= stage.figure.slotCount() || row < 0 || row >= stage.figure.rows.size())
        return {};
    return FigureCell{slot, row};
}

QRectF HeatFigure::rectOf(const FigureStage &stage, const FigureCell &cell) const
{
    return layoutOf(stage).cell(cell.slot, cell.row);
}

double HeatFigure::heightOf(const FigureStage &stage) const
{
    return (double(stage.figure.rows.size()) + 2.5) * 1.7 * QFontMetricsF(stage.font).height();
}
