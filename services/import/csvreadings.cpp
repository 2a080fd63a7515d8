// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvreadings.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvseriesmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using KeepOn = std::function<bool(double)>;

/** All rows of the file, in its order. */
struct Rows
{
    std::vector<qint64> starts;
    std::vector<CsvValues> columns; /**< one a series */
};

Decimal factorOf(const CsvSeriesColumn &column, const std::optional<Decimal> &yearTotal)
{
    return column.unit->isFraction() ? yearTotal.value_or(Decimal(1)) : Decimal(1);
}

/** Whether the column @p name is among the names in @p marks, which stand between ` | `. */
bool isMarked(QByteArrayView marks, const QByteArray &name)
{
    while (!marks.isEmpty()) {
        const qsizetype bar = marks.indexOf('|');
        if (CsvNumbers::trimmed(bar < 0 ? marks : marks.first(bar)) == name)
            return true;
        marks = bar < 0 ? QByteArrayView() : marks.sliced(bar + 1);
    }
    return false;
}

class Reader
{
public:
    Reader(const CsvSheet &sheet, const CsvColumns::Found &found, const std::optional<Decimal> &yearTotal)
        : m_sheet(sheet)
        , m_found(found)
    {
        for (const CsvSeriesColumn &column : found.series) {
            m_rows.columns.emplace_back(sheet.survey.columns[column.column].numbers, factorOf(column, yearTotal));
            m_names.push_back(column.name.toUtf8());
        }
    }

    std::optional<Error> addRow(qint64 start, const std::vector<QByteArrayView> &cells, int line)
    {
        m_rows.starts.push_back(start);
        const QByteArrayView marks = m_found.marks < 0 ? QByteArrayView() : cells[m_found.marks];
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const QByteArrayView cell = cells[m_found.series[i].column];
            if (CsvNumbers::isMissing(cell)) {
                m_rows.columns[i].appendMissing();
                continue;
            }
            const auto number = CsvNumbers::read(cell, m_sheet.reading.decimal);
            if (!number || !m_rows.columns[i].append(*number, isMarked(marks, m_names[i])))
                return Error{Error::Kind::BadValue,
                             {{},
                              line,
                              m_sheet.names[m_found.series[i].column],
                              QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 80)))},
                             {},
                             {}};
        }
        return {};
    }

    Rows takeRows() { return std::move(m_rows); }

private:
    const CsvSheet &m_sheet;
    const CsvColumns::Found &m_found;
    std::vector<QByteArray> m_names;
    Rows m_rows;
};

/** What the survey kept, when that is all there is to know. */
std::optional<Rows> keptRows(CsvSheet &sheet, const CsvSchedule &schedule, const CsvColumns::Found &found,
                             const std::optional<Decimal> &yearTotal)
{
    Rows rows;
    CsvKept noClock;
    auto starts
        = CsvStarts(sheet, schedule).fromKept(std::move(sheet.clock.column < 0 ? noClock : sheet.survey.columns[sheet.clock.column].kept));
    if (!starts || found.marks >= 0)
        return {};
    rows.starts = *std::move(starts);
    for (const CsvSeriesColumn &column : found.series) {
        CsvSurvey::Column &survey = sheet.survey.columns[column.column];
        CsvValues values(survey.numbers, factorOf(column, yearTotal));
        if (!values.take(std::move(survey.kept)) || values.rows() != rows.starts.size() || survey.times.count() > 0)
            return {};
        rows.columns.push_back(std::move(values));
    }
    return rows;
}

Result<Rows> readRows(const CsvSheet &sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns,
                      const std::optional<Decimal> &yearTotal, const KeepOn &keepOn)
{
    Reader reader(sheet, columns, yearTotal);
    CsvStarts starts(sheet, schedule);
    CsvRows rows(sheet.text, sheet.delimiter, sheet.width);
    if (sheet.header)
        rows.next();
    for (qint64 count = 0; rows.next(); ++count) {
        const auto start = starts.next(rows.cells(), rows.line());
        if (!start)
            return start.error();
        if (auto error = reader.addRow(*start, rows.cells(), rows.line()))
            return *error;
        if (count % 4096 == 0 && !keepOn(double(rows.position()) / sheet.text.size()))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    return reader.takeRows();
}
}

Result<QList<ImportedSeries>> CsvReadings::of(CsvSheet &&sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns,
                                              const std::optional<Decimal> &yearTotal, const std::function<bool(double)> &keepOn)
{
    auto kept = keptRows(sheet, schedule, columns, yearTotal);
    auto rows = kept ? Result<Rows>(*std::move(kept)) : readRows(sheet, schedule, columns, yearTotal, keepOn);
    if (!rows)
        return rows.error();
    if (!keepOn(1))
        return Error{Error::Kind::Cancelled, {}, {}, {}};
    auto [starts, values] = *std::move(rows);
    const bool hasOwnLengths = sheet.clock.column >= 0 && sheet.clock.kind != CsvClock::Kind::Numbers;
    return CsvSeriesMaker(std::move(starts), schedule, hasOwnLengths).make(columns.series, std::move(values));
}
