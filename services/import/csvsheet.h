// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/csvclock.h"

/** A CSV file taken apart as far as its text goes: what cells there are and how each is read. */
struct CsvSheet
{
    QString title; /**< what the file is called */
    QByteArray text; /**< UTF-8 */
    char delimiter = ',';
    std::size_t width = 1;
    bool header = false;
    QStringList names;
    CsvReading reading;
    CsvSurvey survey;
    CsvClock clock;

    /** Adds to @p guess what was found. Errors place a line; NotReadings when no column holds numbers. */
    static Result<CsvSheet> of(const QByteArray &content, const QString &title, const ImportChoices &choices,
                               const std::function<bool(double)> &keepOn, CsvGuess &guess);
};
