// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/linepicture.h"

#include "ui/charts/columnpicture.h"
#include "ui/charts/roundpen.h"

#include <cmath>

namespace
{
constexpr double radius = LineLook::thickness / 2;
constexpr int slicesOfStroke = 8; // per pixel
constexpr double dash = 5;
constexpr float opacityBetween = 0.35F; // dashes: no value is hidden
constexpr double roundOff = 1e-6; // dashes

/** The values [first, end) that are drawn: with those whose middles lie beyond what is seen, so that the line goes on to the edges. */
std::pair<std::size_t, std::size_t> drawn(const LinePlace &place)
{
    const QRectF &plot = place.frame.plot;
    const auto indexOf = [&](double position) { return std::size_t(std::clamp(position, 0.0, double(place.line.values.size()))); };
    return {indexOf(place.positionAt(plot.left() - radius) - 1), indexOf(place.positionAt(plot.right() + radius) + 2)};
}

/** @p top is the picture's upper edge. */
void drawStroke(ColumnPicture &picture, const LinePlace &place, double top, double grain)
{
    const auto &values = place.line.values;
    const auto across = [&](std::size_t halves) { return (place.xOf(double(halves) / 2) - place.frame.plot.left()) / grain; };
    const auto [first, end] = drawn(place);
    for (std::size_t i = first; i < end; ++i) { // from gap to gap
        const std::size_t gap
            = std::size_t(std::find(values.begin() + qsizetype(i), values.begin() + qsizetype(end), noReading) - values.begin());
        const RoundPen pen{radius / grain, across(2 * i), across(2 * gap)};
        for (std::optional<QPointF> before; i < gap; ++i) {
            const QPointF point(across(2 * i + 1), (place.yOf(values[i]) - top) / grain);
            pen.draw(picture, before.value_or(point), point);
            before = point;
        }
    }
}

void fillColumns(ColumnPicture &picture, const LinePlace &place, double top, double grain)
{
    const std::vector<LinePlace::Column> columns = place.columns(grain);
    for (std::size_t x = 0; x < columns.size(); ++x) {
        if (!columns[x].isEmpty())
            picture.fill(x, (columns[x].top - radius - top) / grain, (columns[x].bottom + radius - top) / grain);
    }
}

/** The dashes of estimated values begin where the line does, so that they stay where they are on it when it is moved. */
void color(ColumnPicture &picture, const LinePlace &place, const LineLook &look, double grain)
{
    const double begin = place.xOf(0);
    QColor between = look.color;
    between.setAlphaF(opacityBetween);
    for (int i = 0; i < picture.width(); ++i) {
        const double x = place.frame.plot.left() + i * grain;
        const bool odd = std::llround(std::floor((x - begin) / dash + roundOff)) % 2 != 0;
        const bool weak = odd && place.touches(look.estimated, x, x + grain);
        picture.setColor(std::size_t(i), weak ? between.rgba() : look.color.rgba());
    }
}
}

void LinePicture::paint(QPainter *painter, const LinePlace &place, const LineLook &look, double grain)
{
    const QRectF &plot = place.frame.plot;
    // Onto whole pixels, with room for the line's own width at the plot's edges.
    const double left = std::round(plot.left() / grain) * grain;
    const double top = std::floor((plot.top() - LineLook::thickness) / grain) * grain;
    const double bottom = std::ceil((plot.bottom() + LineLook::thickness) / grain) * grain;
    const bool dense = place.isDense(grain);
    ColumnPicture picture(qRound(plot.width() / grain), qRound((bottom - top) / grain), dense ? 1 : slicesOfStroke);
    if (dense)
        fillColumns(picture, place, top, grain);
    else
        drawStroke(picture, place, top, grain);
    color(picture, place, look, grain);
    picture.paint(painter, {left, top}, grain);
}
