// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyexport.h"

#include "services/store/seriesreader.h"
#include "ui/scope/scope.h"

namespace
{
using Tables = Result<QList<LongSeries>>;

/** Every reading of @p series within @p range, as tables. */
QFuture<Tables> readingsOf(SeriesReader &reader, const QList<SeriesInfo> &series, const Interval &range, const SiteZone &zone)
{
    QList<QFuture<Result<Readings>>> readings;
    for (const SeriesInfo &one : series)
        readings.append(reader.readings(one.key, range));
    return QtFuture::whenAll(readings.begin(), readings.end()).then(QtFuture::Launch::Async, [series, zone](const auto &all) -> Tables {
        QList<LongSeries> tables;
        for (qsizetype i = 0; i < series.size(); ++i) {
            const Result<Readings> one = all[i].result();
            if (!one)
                return one.error();
            tables.append(LongTable::of(series[i], *one, zone));
        }
        LongTable::sort(tables);
        return tables;
    });
}
}

HistoryExport::HistoryExport(SeriesReader &reader, const Scope &scope, const QString &name, QObject *parent)
    : ChartExport(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_name(name)
{
}

void HistoryExport::setChart(const ChartPair &chart, const QList<SeriesInfo> &series)
{
    m_chart = chart;
    m_series = series;
    Q_EMIT chartChanged();
}

HistoryFile HistoryExport::file() const
{
    View view = m_scope.view();
    view.page = m_name;
    return {view, m_chart, m_scope.siteName()};
}

QFuture<Outcome> HistoryExport::writeReadings(const QString &path, Existing existing) const
{
    const auto format = ExportFormats::ofFile(path) == ExportFormat::Json ? ExportFormat::Json : ExportFormat::Csv;
    return readingsOf(m_reader, m_series, m_scope.range(), m_scope.zone())
        .then(QtFuture::Launch::Async, [content = file(), format, path, existing](const Tables &tables) -> Outcome {
            if (!tables)
                return tables.error();
            return content.writeTable(*tables, format, path, existing);
        });
}
