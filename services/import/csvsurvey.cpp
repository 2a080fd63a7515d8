// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsurvey.h"

#include <algorithm>

CsvSurvey::Content CsvSurvey::Column::content() const
{
    const qint64 most = std::max({numbers.count(), times.count(), texts});
    if (most == 0)
        return Content::Nothing;
    return most == texts ? Content::Text : most == numbers.count() ? Content::Numbers : Content::Times;
}

void CsvSurvey::Column::addMissing(qint64 cells)
{
    missing += cells;
    kept.addMissing(std::size_t(cells));
}

void CsvSurvey::Column::addText(QByteArrayView cell)
{
    if (texts++ == 0)
        firstText = cell.toByteArray();
    isOneText = isOneText && firstText == cell;
}

void CsvSurvey::addMark(CsvNumbers::Mark mark, QByteArrayView cell)
{
    using Mark = CsvNumbers::Mark;
    QByteArray &example = mark == Mark::Point ? pointCell : mark == Mark::Comma ? commaCell : unclearCell;
    if (mark != Mark::None && example.isEmpty())
        example = cell.toByteArray();
}
