// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheetpainter.h"

#include "ui/palette/palette.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace
{
constexpr double margin = 24;
constexpr double dot = 10;

/** Returns the height that the legend took. */
double paintLegend(QPainter *painter, const SheetFrame &frame, double top)
{
    painter->setFont(SheetPainter::font(12));
    const QFontMetricsF metrics(painter->font());
    const double line = metrics.height() + 8;
    double x = margin;
    double y = top;
    for (const SheetFrame::Entry &entry : frame.legend) {
        const double width = dot + 6 + metrics.horizontalAdvance(entry.name);
        if (x > margin && x + width > frame.size.width() - margin) {
            x = margin;
            y += line;
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(entry.color);
        painter->drawRoundedRect(QRectF(x, y + (metrics.height() - dot) / 2, dot, dot), 2, 2);
        painter->setPen(Palette::color(Palette::Role::Soft, false));
        painter->drawText(QPointF(x + dot + 6, y + metrics.ascent()), entry.name);
        x += width + 16;
    }
    return frame.legend.isEmpty() ? 0 : y - top + line;
}

/** One line at @p y; returns its height. */
double paintLine(QPainter *painter, double y, const QString &text, const QFont &font, Palette::Role role)
{
    const QFontMetricsF metrics(font);
    painter->setPen(Palette::color(role, false));
    painter->setFont(font);
    painter->drawText(QPointF(margin, y + metrics.ascent()), text);
    return metrics.height();
}
}

QFont SheetPainter::font(int pixels, QFont::Weight weight)
{
    QFont font(QFontInfo(QGuiApplication::font()).family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void SheetPainter::paint(QPainter *painter, const SheetFrame &frame, const Picture &picture)
{
    const QFont smallFont = font(12);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font(14));
    painter->fillRect(QRectF({}, frame.size), Palette::color(Palette::Role::Card, false));
    double y = margin;
    y += paintLine(painter, y, frame.title, font(18, QFont::Bold), Palette::Role::Ink) + 2;
    y += paintLine(painter, y, frame.subtitle, font(14), Palette::Role::Soft) + 12;
    const double bottom = frame.size.height() - margin - QFontMetricsF(smallFont).height();
    if (picture) {
        y += paintLegend(painter, frame, y) + 8;
        painter->setRenderHint(QPainter::Antialiasing, false);
        picture(painter, QRectF(margin, std::ceil(y), frame.size.width() - 2 * margin, std::floor(bottom - 12 - y)));
    }
    paintLine(painter, bottom, frame.foot, smallFont, Palette::Role::Soft);
}
