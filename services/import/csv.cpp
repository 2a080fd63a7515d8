// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"

#include "services/import/csvcolumns.h"
#include "services/import/csvpreview.h"
#include "services/import/csvreadings.h"
#include "services/import/csvschedule.h"

#include <QFileInfo>

namespace
{
/** How a file is read, as far as that is known. */
struct Plan
{
    CsvSheet sheet;
    CsvColumns::Found columns;
    CsvSchedule schedule;
    CsvGuess guess;
};

Result<Plan> planOf(const QByteArray &content, const QString &path, const ImportChoices &choices, const std::function<bool(double)> &keepOn)
{
    CsvGuess guess;
    auto found = CsvSheet::of(content, QFileInfo(path).completeBaseName(), choices, keepOn, guess);
    if (!found)
        return found.error();
    CsvSheet sheet = *std::move(found);
    const auto columns = CsvColumns::of(sheet, choices, guess);
    if (!columns)
        return columns.error();
    const auto schedule = CsvSchedule::of(sheet, choices, guess);
    if (!schedule)
        return schedule.error();
    guess.preview = CsvPreview::of(sheet, *schedule, *columns);
    return Plan{std::move(sheet), *columns, *schedule, guess};
}

/** CO2 is named for its file too, as a number of it means nothing without its source. */
void nameSources(QList<ImportedSeries> &series, const QString &path)
{
    for (ImportedSeries &one : series) {
        if (one.kind == SeriesKind::Carbon)
            one.name = QStringLiteral("%1, %2").arg(one.name, QFileInfo(path).completeBaseName());
    }
}

Error inFile(Error error, const QString &path)
{
    error.place.file = path;
    return error;
}
}

Result<CsvGuess> Csv::guess(const QByteArray &content, const QString &path, const ImportChoices &choices)
{
    const auto plan = planOf(content, path, choices, [](double) { return true; });
    return plan ? Result<CsvGuess>(plan->guess) : inFile(plan.error(), path);
}

Result<ImportedFile> Csv::parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                                const std::function<bool(double done)> &progress)
{
    const auto half = [&](double begin) { return [&progress, begin](double done) { return !progress || progress(begin + done / 2); }; };
    auto planned = planOf(content, path, choices, half(0));
    if (!planned)
        return inFile(planned.error(), path);
    Plan plan = *std::move(planned);
    if (!plan.guess.questions.isEmpty()) {
        const CsvQuestion &question = plan.guess.questions.front();
        return Error{Error::Kind::Question, {path, 0, question.field, question.found}, question.candidates, {}};
    }
    auto series = CsvReadings::of(std::move(plan.sheet), plan.schedule, plan.columns, choices.yearTotal, half(0.5));
    if (!series)
        return inFile(series.error(), path);
    ImportedFile file;
    file.path = path;
    file.format = QByteArrayLiteral("csv");
    file.siteName = choices.site;
    file.zone = plan.schedule.zone->id();
    file.series = *std::move(series);
    nameSources(file.series, path);
    return file;
}
