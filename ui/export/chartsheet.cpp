// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartsheet.h"

#include "ui/charts/chartscene.h"
#include "ui/export/sheetpainter.h"
#include "ui/palette/palette.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace
{
QList<SheetFrame::Entry> legendOf(const ChartData &data, const ChartLook &look)
{
    QList<SheetFrame::Entry> entries;
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
    return {false, SheetPainter::font(12), hidden, {}};
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
        for (const SheetFrame::Entry &entry : legendOf(*chart.shown, look()))
            names.append(entry.name);
    }
    const QString series = names.isEmpty() ? subtitle() : u"%1: %2"_s.arg(subtitle(), names.join(u", "_s));
    return note.isEmpty() ? series : u"%1. %2"_s.arg(series, note);
}

QList<SheetFrame::Entry> ChartSheet::legend() const
{
    QList<SheetFrame::Entry> entries = legendOf(*chart.shown, look());
    if (!comparedPeriod.isEmpty() && chart.compared)
        entries.append({Palette::paler(Palette::color(Palette::Role::Soft, false), false), Format::tr("paler: %1").arg(comparedPeriod)});
    return entries;
}

void ChartSheet::paint(QPainter *painter) const
{
    const SheetFrame frame{.title = title,
                           .subtitle = subtitle(),
                           .legend = chart.shown ? legend() : QList<SheetFrame::Entry>(),
                           .foot = note.isEmpty() ? source : u"%1 · %2"_s.arg(source, note),
                           .size = size};
    const auto picture = [this](QPainter *on, const QRectF &place) {
        ChartScene scene;
        scene.setContent(chart, look());
        scene.layOut(place.size());
        scene.paint(on, place);
    };
    SheetPainter::paint(painter, frame, chart.shown ? SheetPainter::Picture(picture) : SheetPainter::Picture());
}

ChartSheet::operator PaintedSheet() const
{
    return {size, title, description(), [sheet = *this](QPainter *painter) { sheet.paint(painter); }};
}
