// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvpreview.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvstarts.h"

namespace
{
constexpr int rowsShown = 8;

QString ownText(const CsvSheet &sheet, const std::vector<QByteArrayView> &cells)
{
    return sheet.clock.column < 0 ? QString() : QString::fromUtf8(cells[sheet.clock.column]);
}
}

QList<CsvPreviewRow> CsvPreview::of(const CsvSheet &sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns)
{
    const bool needsStart = sheet.clock.kind == CsvClock::Kind::Numbers || sheet.clock.kind == CsvClock::Kind::Rows;
    const bool isKnown = schedule.zone && (!needsStart || (schedule.start && schedule.step > 0));
    CsvStarts starts(sheet, schedule);
    CsvRows rows(sheet.text, sheet.delimiter, sheet.width);
    if (sheet.header)
        rows.next();
    QList<CsvPreviewRow> preview;
    while (preview.size() < rowsShown && rows.next()) {
        const auto start = isKnown ? starts.next(rows.cells(), rows.line()) : Result<qint64>(Error{});
        CsvPreviewRow row{start ? schedule.zone->isoTime(*start) : ownText(sheet, rows.cells()), {}};
        for (const CsvSeriesColumn &column : columns.series) {
            const auto number = CsvNumbers::read(rows.cells()[column.column], sheet.reading.decimal);
            row.values.append(number ? number->toString() : QString());
        }
        preview.append(row);
    }
    return preview;
}
