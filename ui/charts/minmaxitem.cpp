// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/minmaxitem.h"

#include "ui/charts/linepath.h"
#include "ui/charts/linepicture.h"
#include "ui/charts/pixel.h"
#include "ui/charts/repairmarks.h"

#include <QPaintEngine>

namespace
{
constexpr double grainOfPaper = 0.25; // as fine as paper shows
}

MinMaxItem::MinMaxItem(std::shared_ptr<const ChartSeries> line, const QColor &color, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_line(std::move(line))
    , m_look{color, QualityRuns(*m_line, Quality::Estimated)}
    , m_repaired(*m_line, Quality::Repaired)
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
    const bool paper = painter->paintEngine()->type() != QPaintEngine::Raster;
    const double grain = paper ? grainOfPaper : pixelOf(*painter);
    const LinePlace place{*m_line, m_frame, m_shift};
    painter->save();
    RepairMarks::paint(painter, place, m_repaired, m_repairLane, m_look.color, grain);
    if (paper)
        LinePath::paint(painter, place, m_look, grain);
    else
        LinePicture::paint(painter, place, m_look, grain);
    painter->restore();
}
