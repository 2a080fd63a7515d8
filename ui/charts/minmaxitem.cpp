// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/minmaxitem.h"

#include "ui/charts/chartextent.h"
#include "ui/charts/columnpicture.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double thickness = 1.75;
constexpr int dash = 4; // columns
constexpr double vectorColumn = 0.25; // as fine as paper shows
}

MinMaxItem::MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, const QColor &pale, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_line(std::move(line))
    , m_color(color)
    , m_pale(pale)
{
}

void MinMaxItem::setFrame(const PlotFrame &frame, qint64 shift)
{
    prepareGeometryChange();
    m_frame = frame;
    m_shift = shift;
}

void MinMaxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_line->step <= 0 || m_line->values.empty() || m_frame.plot.isEmpty())
        return;
    const bool raster = painter->paintEngine()->type() == QPaintEngine::Raster;
    const double grain = raster ? 1 / painter->transform().m11() : vectorColumn;
    const double valueWidth = m_frame.times.xOf(double(m_line->step)) - m_frame.times.xOf(0);
    painter->save();
    if (valueWidth >= grain)
        paintPath(painter, raster);
    else if (raster)
        paintColumns(painter, grain);
    else
        paintDensePath(painter);
    painter->restore();
}

double MinMaxItem::yOf(qint64 mantissa) const
{
    return m_frame.values.yOf(double(mantissa) * worthOf(*m_line) * (m_line->below ? -1 : 1));
}

std::size_t MinMaxItem::indexAt(double x) const
{
    const double time = m_frame.times.timeAt(x) - double(m_shift);
    const double index = std::ceil((time - double(m_line->start)) / double(m_line->step) - 1e-6);
    return std::size_t(std::clamp(index, 0.0, double(m_line->values.size())));
}

bool MinMaxItem::isEstimated(std::size_t first, std::size_t end) const
{
    for (; first < end && !m_line->qualities.empty(); ++first) {
        if (m_line->quality(first) == Quality::Estimated || m_line->quality(first) == Quality::Repaired)
            return true;
    }
    return false;
}

std::vector<MinMaxItem::Column> MinMaxItem::columns(double grain) const
{
    const QRectF &plot = m_frame.plot;
    std::vector<Column> columns(std::size_t(std::round(plot.width() / grain)));
    MinMax before;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double left = plot.left() + double(i) * grain;
        const std::size_t first = indexAt(left);
        const std::size_t end = indexAt(left + grain);
        const MinMax own = m_line->pyramid.range(m_line->values, first, end);
        if (!own.isEmpty()) {
            MinMax joined = own;
            if (!before.isEmpty())
                joined = {std::min(own.low, before.high), std::max(own.high, before.low)};
            const auto [top, bottom] = std::minmax({yOf(joined.low), yOf(joined.high)});
            columns[i] = {top - thickness / 2, bottom + thickness / 2, isEstimated(first, end)};
        }
        if (first < end)
            before = own;
    }
    return columns;
}

void MinMaxItem::paintColumns(QPainter *painter, double grain) const
{
    const QRectF &plot = m_frame.plot;
    // Onto whole pixels, with room for the line's own width at the plot's edges.
    const double left = std::round(plot.left() / grain) * grain;
    const double top = std::floor((plot.top() - thickness) / grain) * grain;
    const double bottom = std::ceil((plot.bottom() + thickness) / grain) * grain;
    const std::vector<Column> columns = this->columns(grain);
    ColumnPicture picture(int(columns.size()), qRound((bottom - top) / grain));
    for (std::size_t x = 0; x < columns.size(); ++x) {
        const Column &column = columns[x];
        const QColor &color = column.estimated && x / dash % 2 == 1 ? m_pale : m_color;
        if (!column.isEmpty())
            picture.set(x, (column.top - top) / grain, (column.bottom - top) / grain, color.rgb());
    }
    const QImage image = picture.image();
    painter->drawImage(QRectF(left, top, image.width() * grain, bottom - top), image);
}

void MinMaxItem::stroke(QPainter *painter, const QList<QPointF> &points, bool estimated) const
{
    QPen pen(m_color, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (estimated)
        pen.setDashPattern({3, 3});
    painter->setPen(pen);
    if (points.size() == 1)
        painter->drawPoint(points.front());
    else if (!points.isEmpty())
        painter->drawPolyline(points);
}

void MinMaxItem::paintPath(QPainter *painter, bool clips) const
{
    std::size_t first = indexAt(m_frame.plot.left());
    std::size_t end = indexAt(m_frame.plot.right());
    painter->setRenderHint(QPainter::Antialiasing);
    if (clips) { // one value more on both sides, so that the line goes on to the edges
        painter->setClipRect(m_frame.plot.adjusted(0, -thickness, 0, thickness));
        first -= first > 0 ? 1 : 0;
        end += end < m_line->values.size() ? 1 : 0;
    }
    QList<QPointF> run;
    bool dashed = false; // a stretch that begins or ends at an estimated value
    for (std::size_t i = first; i < end; ++i) {
        if (m_line->values[i] == noReading) {
            stroke(painter, run, dashed);
            run.clear();
            continue;
        }
        const bool estimated = isEstimated(i, i + 1) || (!run.isEmpty() && isEstimated(i - 1, i));
        if (run.size() > 1 && estimated != dashed) {
            stroke(painter, run, dashed);
            run = {run.back()};
        }
        dashed = estimated;
        const double middle = double(m_line->start + m_shift) + (double(i) + 0.5) * double(m_line->step);
        run.append({m_frame.times.xOf(middle), yOf(m_line->values[i])});
    }
    stroke(painter, run, dashed);
}

void MinMaxItem::paintDensePath(QPainter *painter) const
{
    QList<QPointF> run;
    const std::vector<Column> columns = this->columns(vectorColumn);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty()) {
            stroke(painter, run, false);
            run.clear();
            continue;
        }
        const double x = m_frame.plot.left() + (double(i) + 0.5) * vectorColumn;
        const QPointF top(x, columns[i].top + thickness / 2);
        const QPointF bottom(x, columns[i].bottom - thickness / 2);
        const bool fromTop = run.isEmpty() || std::abs(run.back().y() - top.y()) < std::abs(run.back().y() - bottom.y());
        run.append(fromTop ? top : bottom);
        if (top.y() != bottom.y())
            run.append(fromTop ? bottom : top);
    }
    stroke(painter, run, false);
}
