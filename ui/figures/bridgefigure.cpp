// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/bridgefigure.h"

#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 8;
constexpr double radius = 2;

bool isTotal(const Figure &figure, int slot)
{
    return slot == 0 || slot == figure.slotCount() - 1;
}

QString valueText(const FigureStage &stage, int slot)
{
    const Figure &figure = stage.figure;
    const double value = figure.value(0, slot);
    const QString amount = Format::amount(std::abs(value), figure.unit, figure.scale());
    if (isTotal(figure, slot) || std::isnan(value))
        return amount;
    return value < 0 ? Format::tr("%1 less").arg(amount) : Format::tr("%1 more").arg(amount);
}

/** From where to where the bar of each slot reaches, in the kept unit. */
QList<std::pair<double, double>> reaches(const Figure &figure)
{
    QList<std::pair<double, double>> reaches;
    double at = 0;
    for (int slot = 0; slot < figure.slotCount(); ++slot) {
        const double value = figure.value(0, slot);
        if (isTotal(figure, slot)) {
            reaches.append({0, value});
            at = value;
            continue;
        }
        reaches.append({at, at + value});
        at += value;
    }
    return reaches;
}

/** Where values lie. The axis begins a little before the lowest, for steps are small beside totals. */
struct Axis
{
    double left = 0;
    double right = 0;
    double low = 0;
    double high = 1;

    double x(double value) const { return left + (right - left) * std::clamp((value - low) / (high - low), 0., 1.); }
};

Axis axisOf(const FigureStage &stage)
{
    const QFontMetricsF metrics(stage.font);
    Axis axis;
    double names = 0, values = 0, low = 1e300, high = -1e300;
    const auto all = reaches(stage.figure);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        names = std::max(names, metrics.horizontalAdvance(stage.figure.slotNames[slot]));
        values = std::max(values, metrics.horizontalAdvance(valueText(stage, slot)));
        low = std::min({low, all[slot].second, isTotal(stage.figure, slot) ? all[slot].second : all[slot].first});
        high = std::max({high, all[slot].first, all[slot].second});
    }
    axis.left = std::ceil(std::min(names, stage.size.width() * 0.4)) + gap;
    axis.right = std::max(axis.left + 1, stage.size.width() - std::ceil(values) - gap);
    axis.low = std::max(0., low - (high - low) * 0.15);
    axis.high = high > axis.low ? high : axis.low + 1;
    return axis;
}
}

void BridgeFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const Axis axis = axisOf(stage);
    const auto all = reaches(stage.figure);
    const double line = lineHeight(stage);
    const QFontMetricsF metrics(stage.font);
    painter->setFont(stage.font);
    painter->setRenderHint(QPainter::Antialiasing);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const double top = slot * line;
        painter->setPen(Palette::color(Palette::Role::Ink, stage.dark));
        painter->drawText(QRectF(0, top, axis.left, line),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(stage.figure.slotNames[slot], Qt::ElideRight, axis.left - gap));
        const double from = axis.x(std::min(all[slot].first, all[slot].second)), to = axis.x(std::max(all[slot].first, all[slot].second));
        painter->setPen(Qt::NoPen);
        painter->setBrush(stage.figure.colorOf(0, slot).on(stage.dark));
        painter->drawRoundedRect(QRectF(from, top + line * 0.22, std::max(2., to - from), line * 0.56), radius, radius);
        if (slot + 1 < stage.figure.slotCount()) { // where the next one begins
            painter->setPen(Palette::color(Palette::Role::Zero, stage.dark));
            const double x = std::round(axis.x(all[slot].second)) + 0.5;
            painter->drawLine(QPointF(x, top + line * 0.78), QPointF(x, top + line * 1.22));
        }
        painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
        painter->drawText(
            QRectF(to + gap, top, stage.size.width() - to - gap, line), Qt::AlignVCenter | Qt::AlignLeft, valueText(stage, slot));
    }
}
