// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartsheet.h"

#include "ui/charts/chartscene.h"
#include "ui/palette/palette.h"
#include "ui/words/format.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr double margin = 24;
constexpr double dot = 10;

/** A font by its real name: files are read where ours may not be the default. */
QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QFontInfo(QGuiApplication::font()).family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

struct LegendEntry
{
    QColor color;
    QString name;
};

QList<LegendEntry> legendOf(const ChartData &data, const ChartLook &look)
{
    QList<LegendEntry> entries;
    for (const auto &series : data.series) {
        const bool empty = std::ranges::all_of(series->values, [](qint64 value) { return value == noReading; });
        if (look.shows(*series) && !empty)
            entries.append({Palette::ofSeries(series->key, look.dark), Format::series(series->key, series->name)});
    }
    return entries;
}
}

ChartLook ChartSheet::look() const
{
    return {false, fontOf(12), hidden, {}};
}

QString ChartSheet::subtitle() const
{
    QStringList parts;
    for (const QString &part : {site, period}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString ChartSheet::description() const
{
    QStringList names;
    if (chart.shown) {
        for (const LegendEntry &entry : legendOf(*chart.shown, look()))
            names.append(entry.name);
    }
    const QString series = names.isEmpty() ? subtitle() : u"%1: %2"_s.arg(subtitle(), names.join(u", "_s));
    return note.isEmpty() ? series : u"%1. %2"_s.arg(series, note);
}

double ChartSheet::paintLegend(QPainter *painter, double top) const
{
    QList<LegendEntry> entries = legendOf(*chart.shown, look());
    if (!comparedPeriod.isEmpty() && chart.compared)
        entries.append({Palette::paler(Palette::color(Palette::Role::Soft, false), false), Format::tr("paler: %1").arg(comparedPeriod)});
    painter->setFont(fontOf(12));
    const QFontMetricsF metrics(painter->font());
    const double line = metrics.height() + 8;
    double x = margin;
    double y = top;
    for (const LegendEntry &entry : entries) {
        const double width = dot + 6 + metrics.horizontalAdvance(entry.name);
        if (x > margin && x + width > size.width() - margin) {
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
    return entries.isEmpty() ? 0 : y - top + line;
}

void ChartSheet::paint(QPainter *painter) const
{
    const QFont titleFont = fontOf(18, QFont::Bold);
    const QFont textFont = fontOf(14);
    const QFont smallFont = fontOf(12);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont);
    painter->fillRect(QRectF({}, size), Palette::color(Palette::Role::Card, false));
    double y = margin;
    painter->setPen(Palette::color(Palette::Role::Ink, false));
    painter->setFont(titleFont);
    painter->drawText(QPointF(margin, y + QFontMetricsF(titleFont).ascent()), title);
    y += QFontMetricsF(titleFont).height() + 2;
    painter->setPen(Palette::color(Palette::Role::Soft, false));
    painter->setFont(textFont);
    painter->drawText(QPointF(margin, y + QFontMetricsF(textFont).ascent()), subtitle());
    y += QFontMetricsF(textFont).height() + 12;
    const double bottom = size.height() - margin - QFontMetricsF(smallFont).height();
    if (chart.shown) {
        y += paintLegend(painter, y) + 8;
        const QRectF place(margin, std::ceil(y), size.width() - 2 * margin, std::floor(bottom - 12 - y));
        ChartScene scene;
        scene.setContent(chart, look());
        scene.layOut(place.size());
        painter->setRenderHint(QPainter::Antialiasing, false);
        scene.paint(painter, place);
    }
    painter->setPen(Palette::color(Palette::Role::Soft, false));
    painter->setFont(smallFont);
    painter->drawText(QPointF(margin, bottom + QFontMetricsF(smallFont).ascent()),
                      note.isEmpty() ? source : u"%1 · %2"_s.arg(source, note));
}
