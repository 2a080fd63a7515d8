// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/barsfigure.h"

#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double gap = 8;
constexpr double radius = 2;

/** The value of a slot as it stands beside its bar, with what is said of it. */
QString valueText(const FigureStage &stage, int slot)
{
    const QString amount = Format::amount(stage.figure.value(0, slot), stage.figure.unit, stage.figure.scale());
    const QString note = stage.figure.noteOf(0, slot);
    return note.isEmpty() ? amount : Format::tr("%1 · %2", "value, note").arg(amount, note);
}

/** From where to where bars may reach. */
struct Room
{
    double left = 0;
    double right = 0;
    double perUnit = 0; /**< pixels */
};

Room roomOf(const FigureStage &stage)
{
    const QFontMetricsF metrics(stage.font);
    double names = 0, values = 0;
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        names = std::max(names, metrics.horizontalAdvance(stage.figure.slotNames[slot]));
        values = std::max(values, metrics.horizontalAdvance(valueText(stage, slot)));
    }
    Room room{std::ceil(std::min(names, stage.size.width() * 0.3)) + gap, 0, 0};
    room.right = std::max(room.left + 1, stage.size.width() - std::ceil(values) - gap);
    const double high = stage.figure.extent(stage.hidden).second;
    room.perUnit = high > 0 ? (room.right - room.left) / high : 0;
    return room;
}

void paintBar(QPainter *painter, const FigureStage &stage, int row, int slot, const QRectF &track, double perUnit)
{
    const double value = stage.figure.value(row, slot);
    if (!stage.shows(row) || std::isnan(value) || value <= 0)
        return;
    const QColor color = stage.figure.colorOf(row, slot).on(stage.dark);
    painter->setPen(Qt::NoPen);
    painter->setBrush(row == 0 ? color : Palette::paler(color, stage.dark));
    painter->drawRoundedRect(QRectF(track.left(), track.top(), std::max(1., std::round(value * perUnit)), track.height()), radius, radius);
}
}

void BarsFigure::paint(QPainter *painter, const FigureStage &stage) const
{
    const Room room = roomOf(stage);
    const QFontMetricsF metrics(stage.font);
    const double line = lineHeight(stage);
    painter->setFont(stage.font);
    painter->setRenderHint(QPainter::Antialiasing);
    for (int slot = 0; slot < stage.figure.slotCount(); ++slot) {
        const QRectF place(0, slot * line, stage.size.width(), line);
        painter->setPen(Palette::color(Palette::Role::Ink, stage.dark));
        const QString name = metrics.elidedText(stage.figure.slotNames[slot], Qt::ElideRight, room.left - gap);
        painter->drawText(QRectF(0, place.top(), room.left, line), Qt::AlignVCenter | Qt::AlignLeft, name);
        const QRectF track(room.left, place.top() + std::round(line * 0.22), room.right - room.left, std::round(line * 0.56));
        for (int row = std::min(1, int(stage.figure.rows.size()) - 1); row >= 0; --row)
            paintBar(painter, stage, row, slot, row == 0 ? track : track.adjusted(0, -2, 0, 2), room.perUnit);
        const double value = stage.figure.value(0, slot);
        const double end = room.left + (std::isnan(value) ? 0 : std::max(0., value * room.perUnit)) + gap;
        painter->setPen(Palette::color(Palette::Role::Soft, stage.dark));
        painter->drawText(
            QRectF(end, place.top(), stage.size.width() - end, line), Qt::AlignVCenter | Qt::AlignLeft, valueText(stage, slot));
    }
}
