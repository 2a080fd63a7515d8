// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyexport.h"

#include "services/deliver.h"
#include "services/store/seriesreader.h"
#include "services/tables/csvwriter.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

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

HistoryExport::HistoryExport(SeriesReader &reader, const Scope &scope, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_scope(scope)
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
    return {m_scope.view(), m_chart, m_scope.siteName()};
}

QUrl HistoryExport::suggestedFile(const QString &ending) const
{
    const auto format = HistoryFile::formatOf(u"chart."_s + ending);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(file().suggestedName(format.value_or(HistoryFile::Format::Svg))));
}

void HistoryExport::save(const QUrl &file, int scale)
{
    const QString path = file.toLocalFile();
    const HistoryFile content = this->file();
    const auto format = HistoryFile::formatOf(path).value_or(HistoryFile::Format::Svg);
    begin(path, [=, this](HistoryFile::Existing existing) { finish(path, content.write(format, path, existing, scale)); });
}

void HistoryExport::saveReadings(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto format = HistoryFile::formatOf(path) == HistoryFile::Format::Json ? HistoryFile::Format::Json : HistoryFile::Format::Csv;
    begin(path, [=, this](HistoryFile::Existing existing) { writeReadings(path, format, existing); });
}

void HistoryExport::begin(const QString &path, const Job &job)
{
    m_job = job;
    if (QFileInfo::exists(path))
        Q_EMIT replaceAsked(QFileInfo(path).fileName());
    else
        m_job(HistoryFile::Existing::Keep);
}

void HistoryExport::replace()
{
    if (m_job)
        m_job(HistoryFile::Existing::Replace);
}

void HistoryExport::writeReadings(const QString &path, HistoryFile::Format format, HistoryFile::Existing existing)
{
    tell(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const auto written = readingsOf(m_reader, m_series, m_scope.range(), m_scope.zone())
                             .then(QtFuture::Launch::Async, [content = file(), format, path, existing](const Tables &tables) -> Outcome {
                                 if (!tables)
                                     return tables.error();
                                 return content.writeTable(*tables, format, path, existing);
                             });
    deliver(written, this, [this, path](const Outcome &outcome) { finish(path, outcome); });
}

void HistoryExport::finish(const QString &path, const Outcome &outcome)
{
    if (outcome)
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        tell(Format::error(outcome.error()), true);
}

void HistoryExport::copyPicture()
{
    if (!isPossible())
        return;
    QGuiApplication::clipboard()->setImage(ChartExporter::image(file().sheet(), 2));
    tell(tr("The picture was copied."));
}

void HistoryExport::copyTable()
{
    if (!isPossible())
        return;
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    CsvWriter::write(text, file().table(), '\t');
    auto *copy = new QMimeData; // the clipboard's
    copy->setText(QString::fromUtf8(text.data()));
    copy->setData(u"text/tab-separated-values"_s, text.data());
    QGuiApplication::clipboard()->setMimeData(copy);
    tell(tr("The table was copied."));
}

void HistoryExport::tell(const QString &result, bool failed)
{
    m_result = result;
    m_failed = failed;
    Q_EMIT resultChanged();
}
