// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importreader.h"

#include "models/values/readingsummary.h"
#include "services/import/importer.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
QList<SeriesInfo> seriesOf(const ImportedFile &file)
{
    QList<SeriesInfo> all;
    for (const ImportedSeries &series : file.series)
        all.append(ReadingSummary::of({{}, series.kind, series.part}, series.name, series.readings));
    return all;
}

void readWhole(QPromise<ImportReading> &promise, const QString &path, const ImportChoices &choices, ImportReading &reading)
{
    const auto file = Importer::read(path, choices, [&promise](double done) {
        promise.setProgressValue(int(100 * done));
        return !promise.isCanceled();
    });
    if (!file) {
        reading.error = file.error();
        return;
    }
    reading.file = *file;
    reading.series = seriesOf(*file);
}

void work(QPromise<ImportReading> &promise, const QString &path, const ImportChoices &choices, ImportReader::Goal goal)
{
    using Goal = ImportReader::Goal;
    promise.setProgressRange(0, 100);
    ImportReading reading;
    if (goal != Goal::Read) {
        const auto guess = Importer::guess(path, choices);
        if (guess)
            reading.guess = *guess;
        else
            reading.error = guess.error();
    }
    const bool isSure = !reading.error && (!reading.guess || ImportReader::isSure(*reading.guess));
    if (!promise.isCanceled() && (goal == Goal::Read || (goal == Goal::ReadWhenSure && isSure)))
        readWhole(promise, path, choices, reading);
    promise.addResult(reading);
}
}

QFuture<ImportReading> ImportReader::read(QThreadPool &pool, const QString &path, const ImportChoices &choices, Goal goal)
{
    return QtConcurrent::run(&pool, work, path, choices, goal);
}

bool ImportReader::isSure(const CsvGuess &guess)
{
    return guess.questions.isEmpty() && std::ranges::all_of(guess.findings, &CsvFinding::certain)
        && std::ranges::all_of(guess.columns, [](const CsvColumn &column) { return column.why.certain; });
}
