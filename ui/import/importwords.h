// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/importedfile.h"
#include "models/values/seriesinfo.h"

#include <QCoreApplication>

/** What an import says, in words. Everything is plain text. */
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /** `8,760 readings, 4,425 kWh`, or that they were all there already. */
    static QString imported(const QList<SeriesInfo> &series, const ImportedSummary &summary);
    /** What went into the store in all, and where; empty when nothing was read. */
    static QString note(qint64 readings, bool isNew, const QString &site);
    /** Why something was found out so, as one sentence. */
    static QString reason(const CsvFinding &finding);
    /** What has to be asked, as one sentence. */
    static QString question(const CsvQuestion &question);
    /** What a choice is called: `Decimal mark`. */
    static QString field(const QString &field);
    /** What @p value of a choice means: `Comma`. */
    static QString value(const QString &field, const QString &value);
    /** What a column is: `Appliance (Heat pump)`. */
    static QString meaning(const QString &meaning);
    /** A stretch of time: `15 minutes`. */
    static QString duration(int seconds);
};
