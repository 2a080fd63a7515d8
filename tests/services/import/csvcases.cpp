// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/import/csvcases.h"

#include "models/values/sitezone.h"
#include "services/import/csv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

ImportChoices CsvCases::choicesIn(const QByteArray &zone, const QString &unit)
{
    ImportChoices choices;
    choices.zone = zone;
    choices.unit = unit;
    return choices;
}

ImportChoices CsvCases::inUtc()
{
    return choicesIn("UTC");
}

Result<ImportedFile> CsvCases::parse(const QByteArray &content, const ImportChoices &choices)
{
    return Csv::parse(content, u"usage.csv"_s, choices);
}

Readings CsvCases::readingsOf(const QByteArray &content, const ImportChoices &choices)
{
    const auto file = parse(content, choices);
    if (!file) {
        ADD_FAILURE() << int(file.error().kind) << " " << qPrintable(file.error().place.field) << " " << file.error().place.line << " "
                      << qPrintable(file.error().place.found);
        return {};
    }
    EXPECT_EQ(file->series.size(), 1);
    return file->series.front().readings;
}

QStringList CsvCases::valuesOf(const Readings &readings)
{
    QStringList values;
    for (std::size_t i = 0; i < readings.size(); ++i)
        values.append(readings.value(i).toString());
    return values;
}

QStringList CsvCases::startsOf(const Readings &readings, const QByteArray &zone)
{
    QStringList starts;
    for (const qint64 start : readings.starts)
        starts.append(SiteZone::withId(zone)->isoTime(start));
    return starts;
}

Error CsvCases::errorOf(const QByteArray &content, const ImportChoices &choices)
{
    const auto file = parse(content, choices);
    return file ? Error{Error::Kind::NothingThere, {}, {}, {}} : file.error();
}
