// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsurvey.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvtimememo.h"

#include <algorithm>
#include <numeric>

namespace
{
class Surveyor
{
public:
    Surveyor(CsvSurvey &survey, const CsvReading &reading)
        : m_survey(survey)
        , m_reading(reading)
        , m_lastNumbers(survey.columns.size())
        , m_times(survey.columns.size())
    {
    }

    /** Which columns are surveyed; they have to be empty as yet. */
    void setColumns(const std::vector<std::size_t> &columns) { m_columns = columns; }

    void addRow(const std::vector<QByteArrayView> &cells, int line)
    {
        m_line = line;
        ++m_survey.rows;
        for (const std::size_t i : m_columns) {
            if (int(i) == m_reading.dateColumn && m_reading.timeColumn >= 0)
                addDate(m_survey.columns[i], cells[i], cells[m_reading.timeColumn]);
            else
                addCell(m_survey.columns[i], CsvNumbers::trimmed(cells[i]));
            if (int(i) == m_reading.epochColumn && m_number)
                m_survey.columns[i].times.addSeconds(qint64(m_number->mantissaAt(0).value_or(0) / m_reading.perSecond));
        }
    }

    void finish()
    {
        for (const std::size_t i : m_columns)
            m_survey.columns[i].lastNumber = m_lastNumbers[i].toByteArray();
    }

private:
    void addCell(CsvSurvey::Column &column, QByteArrayView cell)
    {
        m_number.reset();
        if (CsvNumbers::isMissing(cell)) {
            ++column.missing;
        } else if (isNumber(cell)) {
            addNumber(column, cell);
        } else if (const auto &time = m_times[placeOf(column)].apart(cell)) {
            column.times.add(*time, cell, m_line, m_reading.orderOf(*time));
        } else {
            if (column.texts++ == 0)
                column.firstText = cell.toByteArray();
            column.isOneText = column.isOneText && column.firstText == cell;
        }
    }

    /** Whether it is one, in whatever notation; votes for a decimal mark as long as none has won. */
    bool isNumber(QByteArrayView cell)
    {
        if (CsvNumbers::isDateLike(cell))
            return false;
        m_number = CsvNumbers::read(cell, m_reading.decimal);
        const bool known = !(m_reading.decimal == '.' ? m_survey.pointCell : m_survey.commaCell).isEmpty();
        if (m_number && known)
            return true;
        const auto mark = CsvNumbers::markOf(cell);
        if (!mark)
            return false;
        QByteArray &example = *mark == CsvNumbers::Mark::Point ? m_survey.pointCell
            : *mark == CsvNumbers::Mark::Comma                 ? m_survey.commaCell
                                                               : m_survey.unclearCell;
        if (*mark != CsvNumbers::Mark::None && example.isEmpty())
            example = cell.toByteArray();
        return true;
    }

    void addNumber(CsvSurvey::Column &column, QByteArrayView cell)
    {
        if (!m_number)
            return;
        if (column.numbers.count() == 0)
            column.firstNumber = cell.toByteArray();
        m_lastNumbers[placeOf(column)] = cell;
        column.numbers.add(*m_number);
    }

    void addDate(CsvSurvey::Column &column, QByteArrayView day, QByteArrayView timeOfDay)
    {
        auto date = m_times[placeOf(column)].apart(day);
        const auto time = CsvTimes::apart(timeOfDay);
        if (!date || !time || date->hasTime || !time->hasTime) {
            addCell(column, CsvNumbers::trimmed(day));
            return;
        }
        date->hasTime = true;
        date->secondOfDay = time->secondOfDay;
        date->offset = time->offset;
        column.times.add(*date, day, m_line, m_reading.orderOf(*date));
    }

    std::size_t placeOf(const CsvSurvey::Column &column) const { return std::size_t(&column - m_survey.columns.data()); }

    CsvSurvey &m_survey;
    const CsvReading &m_reading;
    std::vector<std::size_t> m_columns;
    std::vector<QByteArrayView> m_lastNumbers; /**< within the text: cells of rows hold no others */
    std::vector<CsvTimeMemo> m_times;
    std::optional<Decimal> m_number;
    int m_line = 0;
};

std::vector<std::size_t> allColumns(std::size_t width)
{
    std::vector<std::size_t> columns(width);
    std::iota(columns.begin(), columns.end(), std::size_t(0));
    return columns;
}

/** The columns that say something else when they are read anew; nothing when all may. */
std::optional<std::vector<std::size_t>> changedColumns(const CsvReading &before, const CsvReading &reading)
{
    CsvReading samePair = reading;
    samePair.dateColumn = before.dateColumn;
    samePair.timeColumn = before.timeColumn;
    if (samePair != before)
        return {};
    std::vector<std::size_t> columns;
    for (const int column : {before.dateColumn, reading.dateColumn}) {
        if (column >= 0 && (columns.empty() || columns.front() != std::size_t(column)))
            columns.push_back(std::size_t(column));
    }
    return columns;
}
}

CsvSurvey::Content CsvSurvey::Column::content() const
{
    const qint64 most = std::max({numbers.count(), times.count(), texts});
    if (most == 0)
        return Content::Nothing;
    return most == texts ? Content::Text : most == numbers.count() ? Content::Numbers : Content::Times;
}

Result<CsvSurvey> CsvSurvey::of(QByteArrayView text, char delimiter, std::size_t width, bool header, const CsvReading &reading,
                                const std::function<bool(qsizetype)> &keepOn, const std::optional<Before> &before)
{
    const auto changed = before ? changedColumns(before->reading, reading) : std::nullopt;
    CsvSurvey survey = changed ? before->survey : CsvSurvey{};
    survey.columns.resize(width);
    survey.rows = 0;
    for (const std::size_t column : changed.value_or(std::vector<std::size_t>()))
        survey.columns[column] = {};
    Surveyor surveyor(survey, reading);
    surveyor.setColumns(changed ? *changed : allColumns(width));
    CsvRows rows(text, delimiter, width);
    if (header)
        rows.next();
    while (rows.next()) {
        surveyor.addRow(rows.cells(), rows.line());
        if (survey.rows % 4096 == 0 && !keepOn(rows.position()))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    if (rows.error())
        return *rows.error();
    surveyor.finish();
    return survey;
}
