// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsurvey.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"

#include <algorithm>

namespace
{
class Surveyor
{
public:
    Surveyor(CsvSurvey &survey, const CsvReading &reading)
        : m_survey(survey)
        , m_reading(reading)
    {
    }

    void addRow(const std::vector<QByteArrayView> &cells, int line)
    {
        m_line = line;
        ++m_survey.rows;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (int(i) == m_reading.dateColumn && m_reading.timeColumn >= 0)
                addDate(m_survey.columns[i], cells[i], cells[m_reading.timeColumn]);
            else
                addCell(m_survey.columns[i], CsvNumbers::trimmed(cells[i]));
            if (int(i) == m_reading.epochColumn && m_number)
                m_survey.columns[i].times.addSeconds(qint64(m_number->mantissaAt(0).value_or(0) / m_reading.perSecond));
        }
    }

private:
    void addCell(CsvSurvey::Column &column, QByteArrayView cell)
    {
        m_number.reset();
        if (CsvNumbers::isMissing(cell)) {
            ++column.missing;
        } else if (isNumber(cell)) {
            addNumber(column, cell);
        } else if (const auto time = CsvTimes::apart(cell)) {
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
        column.lastNumber = cell.toByteArray();
        column.numbers.add(*m_number);
    }

    void addDate(CsvSurvey::Column &column, QByteArrayView day, QByteArrayView timeOfDay)
    {
        auto date = CsvTimes::apart(day);
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

    CsvSurvey &m_survey;
    const CsvReading &m_reading;
    std::optional<Decimal> m_number;
    int m_line = 0;
};
}

CsvSurvey::Content CsvSurvey::Column::content() const
{
    const qint64 most = std::max({numbers.count(), times.count(), texts});
    if (most == 0)
        return Content::Nothing;
    return most == texts ? Content::Text : most == numbers.count() ? Content::Numbers : Content::Times;
}

Result<CsvSurvey> CsvSurvey::of(QByteArrayView text, char delimiter, std::size_t width, bool header, const CsvReading &reading,
                                const std::function<bool(qsizetype)> &keepOn)
{
    CsvSurvey survey;
    survey.columns.resize(width);
    Surveyor surveyor(survey, reading);
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
    return survey;
}
