// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsurveyor.h"

#include "models/values/readings.h"
#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvstencil.h"
#include "services/import/csvtimememo.h"

#include <algorithm>

namespace
{
constexpr qint64 rowsBetweenTellings = 4096;
constexpr std::size_t fewRows = 4; // not worth a stencil
constexpr int longestPause = 255;
constexpr double roomForMore = 1.1;

class Surveyor
{
public:
    Surveyor(CsvSurvey &survey, const CsvReading &reading, QByteArrayView text, char delimiter)
        : m_survey(survey)
        , m_reading(reading)
        , m_text(text)
        , m_delimiter(delimiter)
        , m_places(survey.columns.size())
        , m_stencil(text, delimiter, reading.decimal, survey.columns.size())
    {
    }

    void addRow(const std::vector<QByteArrayView> &cells, int line)
    {
        m_line = line;
        ++m_survey.rows;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (isDateBesideTime(i))
                addDate(i, cells[i], cells[m_reading.timeColumn]);
            else
                addCell(i, CsvNumbers::trimmed(cells[i]));
            if (int(i) == m_reading.epochColumn && m_number)
                addEpoch(i, *m_number);
        }
    }

    /** Adds those that follow in @p rows and are written like the last one. Where there are few such rows it seldom looks for them. */
    void addRowsAlike(CsvRows &rows)
    {
        if (m_pause > 0) {
            --m_pause;
            return;
        }
        for (std::size_t i = 0; i < m_places.size(); ++i)
            learn(i, rows.cells()[i]);
        const char *at = m_text.data() + rows.position();
        const std::size_t count = m_stencil.read(at);
        m_wait = count < fewRows ? std::min(2 * m_wait + 1, longestPause) : 0;
        m_pause = m_wait;
        if (count == 0)
            return;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            addCellsAlike(i, count);
        m_survey.rows += qint64(count);
        rows.skipTo(at - m_text.data(), count);
    }

    /** For @p times as many rows as were added. */
    void reserve(double times)
    {
        for (CsvSurvey::Column &column : m_survey.columns)
            column.kept.reserve(std::size_t(double(m_survey.rows) * times * roomForMore));
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_survey.columns[i].numbers.isCounting())
                m_survey.columns[i].lastNumber = m_places[i].lastNumber.toByteArray();
        }
    }

private:
    enum class Content { Missing, Text, Number, Time, Other };

    /** What is known of a column beside its survey. */
    struct Place
    {
        CsvTimeMemo memo;
        Content last = Content::Other; /**< of the last cell */
        CsvTimes::Text time; /**< in it, with what stands beside it */
        qint64 seconds = 0; /**< of that time */
        QByteArrayView lastNumber; /**< within the text: cells of rows hold no others */
    };

    bool isDateBesideTime(std::size_t i) const { return int(i) == m_reading.dateColumn && m_reading.timeColumn >= 0; }

    void addCell(std::size_t i, QByteArrayView cell)
    {
        CsvSurvey::Column &column = m_survey.columns[i];
        m_number.reset();
        if (CsvNumbers::isMissing(cell)) {
            column.addMissing(1);
            m_places[i].last = Content::Missing;
        } else if (isNumber(cell)) {
            addNumber(i, cell);
        } else if (const auto &time = m_places[i].memo.apart(cell)) {
            addTime(i, *time, cell);
        } else {
            column.addText(cell);
            m_places[i].last = Content::Text;
        }
    }

    bool isMarkKnown() const { return !m_survey.cellWith(m_reading.decimal).isEmpty(); }

    /** Whether it is one, in whatever notation; votes for a decimal mark as long as none has won. */
    bool isNumber(QByteArrayView cell)
    {
        if (CsvNumbers::isDateLike(cell))
            return false;
        m_number = CsvNumbers::read(cell, m_reading.decimal);
        if (m_number && isMarkKnown())
            return true;
        const auto mark = CsvNumbers::markOf(cell);
        if (mark)
            m_survey.addMark(*mark, cell);
        return mark.has_value();
    }

    void addNumber(std::size_t i, QByteArrayView cell)
    {
        CsvSurvey::Column &column = m_survey.columns[i];
        m_places[i].last = m_number ? Content::Number : Content::Other;
        if (!m_number)
            return;
        if (column.numbers.count() == 0)
            column.firstNumber = cell.toByteArray();
        m_places[i].lastNumber = cell;
        column.numbers.add(*m_number);
        column.kept.add(*m_number);
    }

    void addEpoch(std::size_t i, const Decimal &number)
    {
        m_survey.columns[i].times.addSeconds(qint64(number.mantissaAt(0).value_or(0) / m_reading.perSecond));
    }

    void addDate(std::size_t i, QByteArrayView day, QByteArrayView timeOfDay)
    {
        auto date = m_places[i].memo.apart(day);
        const auto time = CsvTimes::apart(timeOfDay);
        if (!date || !time || date->hasTime || !time->hasTime) {
            addCell(i, CsvNumbers::trimmed(day));
            return;
        }
        date->hasTime = true;
        date->isTimeBeside = true;
        date->secondOfDay = time->secondOfDay;
        date->offset = time->offset;
        addTime(i, *date, day);
    }

    /** Keeps it where it is all that has to be known of the row's time. */
    void addTime(std::size_t i, const CsvTimes::Text &time, QByteArrayView cell)
    {
        const auto seconds = m_survey.columns[i].times.add(time, cell, m_line, m_reading.orderOf(time));
        m_places[i].last = seconds || !time.hasDate ? Content::Time : Content::Other;
        m_places[i].time = time;
        m_places[i].seconds = seconds.value_or(time.secondOfDay);
        if (seconds && (time.hasTime || !isDateBesideTime(i)))
            m_survey.columns[i].kept.addSeconds(*seconds);
    }

    void learn(std::size_t i, QByteArrayView cell)
    {
        Place &place = m_places[i];
        if (place.last == Content::Missing && cell.isEmpty() && m_survey.columns[i].numbers.count() > 0)
            place.last = Content::Number; // one that is left out
        if (place.last == Content::Number)
            learnNumber(i, cell);
        else if (place.last == Content::Missing || place.last == Content::Text)
            m_stencil.setText(i, cell);
        else if (place.last == Content::Time && !place.time.isTimeBeside)
            m_stencil.setTime(i, cell, place.seconds);
        else if (place.last == Content::Time && !place.time.offset && !m_places[m_reading.timeColumn].time.hasDate)
            m_stencil.setTime(i, cell, place.seconds - place.time.secondOfDay);
        else
            m_stencil.setOther(i);
    }

    /** As long as no cell has decided on the decimal mark those without one alone are read. */
    void learnNumber(std::size_t i, QByteArrayView cell)
    {
        CsvKept &kept = m_survey.columns[i].kept;
        const qsizetype mark = cell.lastIndexOf(m_reading.decimal);
        const qsizetype decimals = mark < 0 ? 0 : cell.size() - mark - 1;
        if (decimals > CsvKept::mostDigits || (!isMarkKnown() && (decimals > 0 || kept.exponent() < 0)))
            return m_stencil.setOther(i);
        kept.widen(int(decimals));
        m_stencil.setNumber(i, cell, -kept.exponent(), !m_survey.columns[i].numbers.mayCount());
    }

    void addCellsAlike(std::size_t i, std::size_t count)
    {
        CsvSurvey::Column &column = m_survey.columns[i];
        const auto values = m_stencil.valuesOf(i, count);
        switch (m_places[i].last) {
        case Content::Missing:
            return column.addMissing(qint64(count));
        case Content::Text:
            column.texts += qint64(count);
            return;
        case Content::Number:
            return addNumbersAlike(i, values);
        case Content::Time:
            return addTimesAlike(i, values);
        case Content::Other:
            Q_UNREACHABLE();
        }
    }

    void addNumbersAlike(std::size_t i, std::span<const qint64> mantissas)
    {
        CsvSurvey::Column &column = m_survey.columns[i];
        const int exponent = column.kept.exponent();
        const auto gaps = m_stencil.hasGaps(i) ? std::ranges::count(mantissas, noReading) : 0;
        column.missing += gaps;
        if (gaps == 0)
            column.numbers.addAll(mantissas, exponent);
        const bool isEpoch = int(i) == m_reading.epochColumn;
        for (std::size_t row = 0; (gaps > 0 || isEpoch) && row < mantissas.size(); ++row) {
            if (mantissas[row] == noReading)
                continue;
            if (gaps > 0)
                column.numbers.add(CsvNumbers::normalised({mantissas[row], exponent}));
            if (isEpoch)
                addEpoch(i, {mantissas[row], exponent});
        }
        column.kept.addAll(mantissas);
        if (column.numbers.mayCount()) {
            CsvRows last(m_text.sliced(m_stencil.lastRow() - m_text.data()), m_delimiter);
            last.next();
            m_places[i].lastNumber = last.cells()[i];
        }
    }

    void addTimesAlike(std::size_t i, std::span<qint64> seconds)
    {
        CsvSurvey::Column &column = m_survey.columns[i];
        if (m_places[i].time.isTimeBeside) {
            const auto times = m_stencil.valuesOf(std::size_t(m_reading.timeColumn), seconds.size());
            std::ranges::transform(seconds, times, seconds.begin(), std::plus<>());
        }
        column.times.addAlike(m_places[i].time, seconds);
        if (m_places[i].time.hasDate && (m_places[i].time.hasTime || !isDateBesideTime(i)))
            column.kept.addAll(seconds);
    }

    CsvSurvey &m_survey;
    const CsvReading &m_reading;
    QByteArrayView m_text;
    char m_delimiter;
    std::vector<Place> m_places;
    std::optional<Decimal> m_number;
    int m_line = 0;
    CsvStencil m_stencil;
    int m_wait = 0; /**< how many rows were not tried after the last few */
    int m_pause = 0; /**< how many are still not to be tried */
};
}

Result<CsvSurvey> CsvSurveyor::survey(QByteArrayView text, char delimiter, std::size_t width, bool header, const CsvReading &reading,
                                      const std::function<bool(qsizetype)> &keepOn)
{
    CsvSurvey survey;
    survey.columns.resize(width);
    CsvRows rows(text, delimiter, width);
    if (header)
        rows.next();
    Surveyor surveyor(survey, reading, rows.text(), delimiter);
    qint64 told = 0;
    while (rows.next()) {
        surveyor.addRow(rows.cells(), rows.line());
        surveyor.addRowsAlike(rows);
        if (survey.rows - told < rowsBetweenTellings)
            continue;
        if (std::exchange(told, survey.rows) == 0)
            surveyor.reserve(double(rows.text().size()) / double(rows.position()));
        if (!keepOn(rows.position()))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    if (rows.error())
        return *rows.error();
    surveyor.finish();
    return survey;
}
