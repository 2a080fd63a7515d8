// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureitem.h"

FigureItem::FigureItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void FigureItem::show(const FigureStage &stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    setImplicitHeight(painter().heightOf(m_stage));
    update();
    Q_EMIT changed();
}

void FigureItem::setFigure(const Figure &figure)
{
    FigureStage stage = m_stage;
    stage.figure = figure;
    show(stage);
}

void FigureItem::setHidden(const QStringList &hidden)
{
    FigureStage stage = m_stage;
    stage.hidden = hidden;
    show(stage);
}

void FigureItem::setDark(bool dark)
{
    FigureStage stage = m_stage;
    stage.dark = dark;
    show(stage);
}

void FigureItem::setFont(const QFont &font)
{
    FigureStage stage = m_stage;
    stage.font = font;
    show(stage);
}

void FigureItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    FigureStage stage = m_stage;
    stage.size = newGeometry.size();
    show(stage);
}

void FigureItem::paint(QPainter *painter)
{
    if (m_stage.figure.slotCount() > 0)
        this->painter().paint(painter, m_stage);
}

QPoint FigureItem::cellAt(double x, double y) const
{
    const auto cell = m_stage.figure.slotCount() > 0 ? painter().cellAt(m_stage, {x, y}) : std::nullopt;
    return cell ? QPoint(cell->slot, cell->row) : QPoint(-1, -1);
}

QRectF FigureItem::rectOf(int slot, int row) const
{
    return slot < 0 || slot >= m_stage.figure.slotCount() ? QRectF() : painter().rectOf(m_stage, {slot, row});
}
