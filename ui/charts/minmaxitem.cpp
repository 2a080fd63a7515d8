// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/minmaxitem.h"

#include "ui/charts/chartextent.h"
#include "ui/charts/columnpicture.h"
#include "ui/charts/pixel.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double thickness = 1.75;
constexpr int dash = 4; // columns
constexpr double vectorColumn = 0.25; // as fine as paper shows
constexpr qsizetype stripPoints = 8;
constexpr double reach = thickness / 2 + 1; // how far a line is seen from its points, and a pixel
constexpr double roundOff = 1e-5; // seconds; a value that begins at an edge lies right of it
constexpr double repairHeight = 3;
constexpr double repairLane = 4;
constexpr double leastRepair = 3; // what is repaired is seen

/** @p begun is how long the dashed line already is. */
QPen penOf(const QColor &color, bool dashed, double begun)
{
    QPen pen(color, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed) {
        pen.setDashPattern({3, 3});
        pen.setDashOffset(begun / thickness);
    }
    return pen;
}
}

MinMaxItem::MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, const QColor &pale, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_line(std::move(line))
    , m_color(color)
    , m_pale(pale)
    , m_estimated(*m_line, Quality::Estimated)
    , m_repaired(*m_line, Quality::Repaired)
    , m_worth(signedWorthOf(*m_line))
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
    const double grain = raster ? pixelOf(*painter) : vectorColumn;
    const double valueWidth = double(m_line->step) * m_frame.plot.width() / double(m_frame.times.visible().length());
    painter->save();
    if (hasRepairs())
        paintRepairs(painter, grain);
    if (valueWidth >= grain * (1 - 1e-9))
        paintPath(painter, raster);
    else if (raster)
        paintColumns(painter, grain);
    else
        paintDensePath(painter);
    painter->restore();
}

double MinMaxItem::yOf(qint64 mantissa) const
{
    return m_frame.values.yOf(double(mantissa) * m_worth);
}

double MinMaxItem::positionAt(double x) const
{
    return (m_frame.times.timeAt(x) - double(m_shift + m_line->start)) / double(m_line->step);
}

std::size_t MinMaxItem::indexAt(double x) const
{
    const double index = std::ceil(positionAt(x) - roundOff / double(m_line->step));
    return std::size_t(std::clamp(index, 0.0, double(m_line->values.size())));
}

std::vector<MinMaxItem::Column> MinMaxItem::columns(double grain) const
{
    const QRectF &plot = m_frame.plot;
    std::vector<Column> columns(std::size_t(std::round(plot.width() / grain)));
    MinMax before;
    std::size_t end = indexAt(plot.left());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t first = end;
        end = indexAt(plot.left() + double(i + 1) * grain);
        const MinMax own = m_line->pyramid.range(m_line->values, first, end);
        if (!own.isEmpty()) {
            MinMax joined = own;
            if (!before.isEmpty())
                joined = {std::min(own.low, before.high), std::max(own.high, before.low)};
            const auto [top, bottom] = std::minmax({yOf(joined.low), yOf(joined.high)});
            columns[i] = {top - thickness / 2, bottom + thickness / 2, m_estimated.touch(first, end)};
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
    picture.paint(painter, {left, top}, grain);
}

void MinMaxItem::paintRepairs(QPainter *painter, double grain) const
{
    const QRectF &plot = m_frame.plot;
    const double up = m_line->below ? 1 : -1;
    const double zero = std::floor(m_frame.values.zero()) + (m_line->below ? 1 : 0);
    const double near = zero + up * m_repairLane * repairLane;
    const double most = double(m_line->values.size());
    const auto columns = std::size_t(std::round(plot.width() / grain));
    const auto isRepaired = [&](std::size_t column) {
        const double left = plot.left() + double(column) * grain;
        const double first = std::clamp(std::floor(positionAt(left)), 0.0, most);
        const double end = std::clamp(std::ceil(positionAt(left + grain) - roundOff / double(m_line->step)), first, most);
        return m_repaired.touch(std::size_t(first), std::size_t(end));
    };
    for (std::size_t end = 0; end < columns; ++end) {
        const std::size_t first = end;
        while (end < columns && isRepaired(end))
            ++end;
        const double width = double(end - first) * grain;
        if (end == first)
            continue;
        const double more = std::max(0.0, leastRepair - width) / 2;
        const QRectF mark(QPointF(plot.left() + double(first) * grain - more, std::min(near, near + up * repairHeight)),
                          QSizeF(width + 2 * more, repairHeight));
        painter->fillRect(mark & plot, m_color);
    }
}

void MinMaxItem::stroke(QPainter *painter, const QList<QPointF> &points, bool estimated) const
{
    painter->setPen(penOf(m_color, estimated, 0));
    if (points.size() == 1)
        painter->drawPoint(points.front());
    else if (!points.isEmpty())
        painter->drawPolyline(points);
}

void MinMaxItem::strokeInStrips(QPainter *painter, const QList<QPointF> &points, bool estimated) const
{
    const QRectF whole = m_frame.plot.adjusted(0, -thickness, 0, thickness);
    if (points.size() <= stripPoints)
        return stroke(painter, points, estimated);
    const double pixel = pixelOf(*painter);
    double length = 0; // of the line before the strip's first point, where its dashes go on
    qsizetype first = 0;
    for (double left = whole.left(); left < whole.right();) {
        const auto isBefore = [&](qsizetype i) { return i < points.size() && points[i].x() < left - reach; };
        for (; isBefore(first + 1); ++first)
            length += QLineF(points[first], points[first + 1]).length();
        qsizetype end = std::min(first + stripPoints, points.size());
        const double wished = end < points.size() ? std::floor(points[end - 1].x() / pixel) * pixel : whole.right();
        const double right = std::min(std::max(wished, left + pixel), whole.right());
        while (end < points.size() && points[end - 1].x() <= right + reach)
            ++end;
        painter->setClipRect(QRectF(left, whole.top(), right - left, whole.height()));
        painter->setPen(penOf(m_color, estimated, length));
        painter->drawPolyline(points.constData() + first, int(end - first));
        left = right;
    }
    painter->setClipRect(whole);
}

void MinMaxItem::paintPath(QPainter *painter, bool clips) const
{
    const double beyond = clips ? reach : 0;
    std::size_t first = indexAt(m_frame.plot.left() - beyond);
    std::size_t end = indexAt(m_frame.plot.right() + beyond);
    painter->setRenderHint(QPainter::Antialiasing);
    if (clips) { // with those whose middles lie beyond what is seen, so that the line goes on to the edges
        painter->setClipRect(m_frame.plot.adjusted(0, -thickness, 0, thickness));
        first -= std::min<std::size_t>(first, 2);
        end = std::min(end + 1, m_line->values.size());
    }
    QList<QPointF> run;
    bool dashed = false; // a stretch that begins or ends at an estimated value
    const auto draw = [&](const QList<QPointF> &points) {
        if (clips)
            strokeInStrips(painter, points, dashed);
        else
            stroke(painter, points, dashed);
    };
    for (std::size_t i = first; i < end; ++i) {
        if (m_line->values[i] == noReading) {
            draw(run);
            run.clear();
            continue;
        }
        const bool estimated = m_estimated.touch(run.isEmpty() ? i : i - 1, i + 1);
        if (run.size() > 1 && estimated != dashed) {
            draw(run);
            run = {run.back()};
        }
        dashed = estimated;
        const double middle = double(m_line->start + m_shift) + (double(i) + 0.5) * double(m_line->step);
        run.append({m_frame.times.xOf(middle), yOf(m_line->values[i])});
    }
    draw(run);
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
