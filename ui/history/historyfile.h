// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/view.h"
#include "services/tables/longtable.h"
#include "ui/export/chartexporter.h"
#include "ui/export/chartsheet.h"

/** What the History page shows, as a file: the chart as a picture, or its numbers as a table. */
struct HistoryFile
{
    using Existing = ChartExporter::Existing;

    View view;
    ChartPair chart; /**< as the page shows it, hidden series included */
    QString site; /**< name, from outside; empty for several */

    /** `via-verdi-8_history_2025-09-01_2025-09-30.svg` */
    QString suggestedName(ExportFormat format) const;
    /** Writes it whole or not at all. @p scale, 1 to 4, is for PNG. Pictures only on the thread of the window.
     *  Error::NothingThere, FileExists unless it may be replaced, FileNotWritable. */
    Outcome write(ExportFormat format, const QString &path, Existing existing = Existing::Keep, int scale = 2) const;
    /** The same with @p table, such as all readings, in place of what the chart shows. From any thread. */
    Outcome writeTable(const QList<LongSeries> &table, ExportFormat format, const QString &path, Existing existing = Existing::Keep) const;

    /** The chart on paper. */
    ChartSheet sheet() const;
    /** The numbers of the series that are not hidden, those of the compared period before them. */
    QList<LongSeries> table() const;

private:
    /** The days that the chart covers: the view's period or the part of it that is zoomed into. */
    Period period() const;
    QString comparedPeriod() const;
};
