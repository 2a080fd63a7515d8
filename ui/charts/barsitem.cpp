// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barsitem.h"

#include "ui/charts/barpainter.h"
#include "ui/charts/chartextent.h"
#include "ui/charts/pixel.h"
#include "ui/palette/palette.h"

#include <QPainter>

#include <cmath>

namespace
{
constexpr double widest = 56;
constexpr double closestWithGaps = 4; // narrower intervals touch

/** Where a stack begins and ends within its interval. */
std::pair<double, double> shareOf(BarsItem::Place place)
{
    switch (place) {
    case BarsItem::Place::Alone:
        return {0.17, 0.83};
    case BarsItem::Place::Compared:
        return {0.12, 0.36};
    case BarsItem::Place::Shown:
        return {0.38, 0.88};
    }
    Q_UNREACHABLE();
}

BarPainter::Style styleOf(Quality quality)
{
    switch (quality) {
    case Quality::Measured:
        return BarPainter::Style::Full;
    case Quality::Estimated:
        return BarPainter::Style::Hatched;
    case Quality::Repaired:
        return BarPainter::Style::Crossed;
    case Quality::Missing:
        return BarPainter::Style::Outlined;
    }
    Q_UNREACHABLE();
}
}

void BarsItem::setContent(const std::shared_ptr<const ChartData> &data, const ChartLook &look, Place place)
{
    m_place = place;
    m_kinds.clear();
    for (const auto &series : data ? look.shown(*data) : QList<std::shared_ptr<const ChartSeries>>()) {
        const QColor hue = Palette::ofSeries(series->key, look.dark);
        const QColor pale = Palette::paler(hue, look.dark);
        m_kinds.push_back({series, signedWorthOf(*series), place == Place::Compared ? pale : hue, pale});
    }
    update();
}

void BarsItem::setFrame(const PlotFrame &frame)
{
    prepareGeometryChange();
    m_frame = frame;
}

std::pair<double, double> BarsItem::edges(std::size_t slot, double grain) const
{
    const double slotWidth = m_frame.times.slotWidth();
    const double slotLeft = m_frame.times.xOfSlot(slot);
    const auto snapped = [grain](double x) { return std::round(x / grain) * grain; };
    if (slotWidth < closestWithGaps)
        return {snapped(slotLeft), std::max(snapped(slotLeft + slotWidth), snapped(slotLeft) + grain)};
    const double group = std::min(slotWidth, widest / (shareOf(m_place).second - shareOf(m_place).first));
    const auto [from, to] = shareOf(m_place);
    const double left = snapped(slotLeft + slotWidth / 2 + (from - 0.5) * group);
    return {left, left + std::max(snapped((to - from) * group), grain)};
}

void BarsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_kinds.empty())
        return;
    painter->save();
    painter->setClipRect(m_frame.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto [first, end] = m_frame.times.visibleSlots();
    for (std::size_t slot = first; slot < end; ++slot)
        paintStack(painter, slot, pixelOf(*painter));
    painter->restore();
}

void BarsItem::paintStack(QPainter *painter, std::size_t slot, double grain) const
{
    const auto [left, right] = edges(slot, grain);
    BarPainter up(BarPainter::Direction::Up, left, right, grain);
    BarPainter down(BarPainter::Direction::Down, left, right, grain);
    double above = 0;
    double below = 0;
    for (const Kind &kind : m_kinds) {
        const ChartSeries &series = *kind.series;
        if (slot >= series.values.size() || series.values[slot] == noReading)
            continue;
        const double value = double(series.values[slot]) * kind.worth;
        double &stacked = value < 0 ? below : above;
        const double from = m_frame.values.yOf(stacked);
        stacked += value;
        (value < 0 ? down : up).add({from, m_frame.values.yOf(stacked), kind.color, kind.pale, styleOf(series.quality(slot))});
    }
    up.paint(painter);
    down.paint(painter);
}
