// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurefile.h"

#include "services/tables/csvwriter.h"
#include "ui/export/chartexporter.h"
#include "ui/export/sheetpainter.h"
#include "ui/figures/figureforms.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const QString program = u"Wattglass " WATTGLASS_VERSION ""_s;

/** The value in the told unit; empty: nobody knows. */
QString numberOf(double kept, const Unit &unit)
{
    if (std::isnan(kept))
        return {};
    return QString::number(kept * std::pow(10, unit.shift()), 'g', QLocale::FloatingPointShortest);
}
}

Outcome FigureFile::write(const QString &path, ExportFormat format, ExportFile::Existing existing, int scale) const
{
    if (!figure.hasValues())
        return Error{Error::Kind::NothingThere, {}, {}, {}};
    if (ExportFormats::isPicture(format))
        return ChartExporter::write(sheet(), format, scale, path, existing);
    return ExportFile::write(
        path, existing, [&](QIODevice &file) { return file.write(format == ExportFormat::Csv ? table(',') : json()) >= 0; });
}

PaintedSheet FigureFile::sheet() const
{
    QStringList names;
    for (const FigureRow &row : figure.rows)
        names.append(row.name);
    return {size, figure.title, u"%1 · %2: %3"_s.arg(site, period, names.join(u", "_s)), [file = *this](QPainter *painter) {
                file.paint(painter);
            }};
}

void FigureFile::paint(QPainter *painter) const
{
    SheetFrame frame{.title = figure.title,
                     .subtitle = site.isEmpty() ? period : u"%1 · %2"_s.arg(site, period),
                     .foot = figure.note.isEmpty() ? program : u"%1 · %2"_s.arg(program, figure.note),
                     .size = size};
    for (const FigureRow &row : figure.hasColoredRows() ? figure.rows : QList<FigureRow>()) {
        if (!hidden.contains(row.id))
            frame.legend.append({row.color.light, row.name});
    }
    SheetPainter::paint(painter, frame, [this](QPainter *on, const QRectF &place) {
        on->save();
        on->translate(place.topLeft());
        on->setRenderHint(QPainter::Antialiasing);
        FigureForms::painterOf(figure.form)
            .paint(on, {.figure = figure, .size = place.size(), .font = SheetPainter::font(12), .dark = false, .hidden = hidden});
        on->restore();
    });
}

QByteArray FigureFile::table(char separator) const
{
    QStringList head{CsvWriter::textCell(figure.slotTitle)};
    for (int row = 0; row < figure.rows.size(); ++row)
        head.append(CsvWriter::textCell(u"%1 (%2)"_s.arg(figure.rows[row].name, figure.unitOf(row).symbol())));
    QByteArray lines = CsvWriter::line(head, separator);
    for (int slot = 0; slot < figure.slotCount(); ++slot) {
        QStringList cells{CsvWriter::textCell(figure.slotTitleOf(slot))};
        for (int row = 0; row < figure.rows.size(); ++row)
            cells.append(numberOf(figure.value(row, slot), figure.unitOf(row)));
        lines += CsvWriter::line(cells, separator);
    }
    return lines;
}

QByteArray FigureFile::json() const
{
    QJsonArray lines;
    for (int slot = 0; slot < figure.slotCount(); ++slot) {
        QJsonArray values;
        for (int row = 0; row < figure.rows.size(); ++row) {
            const QString number = numberOf(figure.value(row, slot), figure.unitOf(row));
            values.append(number.isEmpty() ? QJsonValue() : QJsonValue(number));
        }
        lines.append(QJsonObject{{u"slot"_s, figure.slotTitleOf(slot)}, {u"values"_s, values}});
    }
    QJsonArray rows, units;
    for (int row = 0; row < figure.rows.size(); ++row) {
        rows.append(figure.rows[row].name);
        units.append(figure.unitOf(row).symbol());
    }
    const QJsonObject document{{u"schema"_s, u"wattglass-figure"_s},
                               {u"version"_s, 1},
                               {u"generated_by"_s, program},
                               {u"title"_s, figure.title},
                               {u"site"_s, site},
                               {u"period"_s, period},
                               {u"unit"_s, figure.unit.symbol()},
                               {u"note"_s, figure.note},
                               {u"rows"_s, rows},
                               {u"units"_s, units},
                               {u"slots"_s, lines}};
    return QJsonDocument(document).toJson();
}
