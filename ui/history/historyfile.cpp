// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfile.h"

#include "services/tables/csvwriter.h"
#include "services/tables/jsonwriter.h"
#include "ui/export/filenames.h"
#include "ui/history/historywords.h"
#include "ui/words/dates.h"

using namespace Qt::StringLiterals;

namespace
{
/** @p data as a table without the series whose ids are @p hidden. */
QList<LongSeries> shownOf(const ChartData &data, const QStringList &hidden)
{
    QList<LongSeries> table = LongTable::of(data);
    table.removeIf([&](const LongSeries &series) { return hidden.contains(series.key.id()); });
    return table;
}
}

QString HistoryFile::suggestedName(ExportFormat format) const
{
    View named = view;
    named.period = period();
    return FileNames::of(named, ExportFormats::suffix(format));
}

Outcome HistoryFile::write(ExportFormat format, const QString &path, Existing existing, int scale) const
{
    if (!chart.shown || !chart.shown->hasValues())
        return Error{Error::Kind::NothingThere, {}, {}, {}};
    if (ExportFormats::isPicture(format))
        return ChartExporter::write(sheet(), format, scale, path, existing);
    return writeTable(table(), format, path, existing);
}

Outcome HistoryFile::writeTable(const QList<LongSeries> &table, ExportFormat format, const QString &path, Existing existing) const
{
    return ExportFile::write(path, existing, [&](QIODevice &file) {
        return format == ExportFormat::Csv ? CsvWriter::write(file, table)
                                           : JsonWriter::writeDocument(file, table, period(), chart.shown->zone);
    });
}

ChartSheet HistoryFile::sheet() const
{
    return {.chart = chart,
            .hidden = view.hidden,
            .title = HistoryWords::title(*chart.shown),
            .site = site,
            .period = Dates::period(period()),
            .comparedPeriod = comparedPeriod(),
            .source = u"Wattglass " WATTGLASS_VERSION ""_s,
            .note = HistoryWords::repaired(*chart.shown, view.hidden)};
}

QList<LongSeries> HistoryFile::table() const
{
    QList<LongSeries> table = shownOf(*chart.shown, view.hidden);
    if (!chart.compared)
        return table;
    QList<LongSeries> compared = shownOf(*chart.compared, view.hidden);
    for (LongSeries &series : table) {
        const auto same = std::ranges::find(compared, series.key, &LongSeries::key);
        if (same != compared.end())
            series.rows.insert(series.rows.begin(), same->rows.begin(), same->rows.end());
    }
    return table;
}

Period HistoryFile::period() const
{
    if (!chart.shown || chart.shown->range == Periods::bounds(view.period, chart.shown->zone))
        return view.period;
    const SiteZone &zone = chart.shown->zone;
    return {Period::Kind::Custom, zone.dateAt(chart.shown->range.start), zone.dateAt(chart.shown->range.end - 1).addDays(1)};
}

QString HistoryFile::comparedPeriod() const
{
    return chart.compared ? Dates::period(Periods::compared(view.period, view.compare)) : QString();
}
