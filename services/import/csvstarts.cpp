// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvstarts.h"

#include "services/import/csvnumbers.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 daySeconds = 86400;
constexpr qint64 epochJulianDay = 2440588;
constexpr qint64 mostSteps = 1ll << 32; // far beyond what a file holds
}

CsvStarts::CsvStarts(const CsvSheet &sheet, const CsvSchedule &schedule)
    : m_sheet(sheet)
    , m_schedule(schedule)
    , m_backwards(sheet.clock.column >= 0 && sheet.survey.columns[sheet.clock.column].times.isBackwards())
{
}

Result<qint64> CsvStarts::next(const std::vector<QByteArrayView> &cells, int line)
{
    using Kind = CsvClock::Kind;
    const CsvClock &clock = m_sheet.clock;
    if (clock.kind == Kind::Rows)
        return *m_schedule.start + m_schedule.step * m_row++;
    if (clock.kind != Kind::Numbers && clock.perSecond == 0)
        return fromText(cells, line);
    const QByteArrayView cell = cells[clock.column];
    const auto start = clock.kind == Kind::Numbers ? fromNumber(cell) : fromEpoch(cell);
    return start ? Result<qint64>(*start) : badTime(line, cell);
}

Result<qint64> CsvStarts::fromText(const std::vector<QByteArrayView> &cells, int line)
{
    const QByteArrayView cell = cells[m_sheet.clock.column];
    auto text = m_dates.apart(cell);
    if (!text || !text->hasDate)
        return badTime(line, cell);
    if (m_sheet.clock.timeColumn >= 0 && !text->hasTime) {
        const QByteArrayView timeCell = cells[m_sheet.clock.timeColumn];
        const auto time = CsvTimes::apart(timeCell);
        if (!time || time->hasDate)
            return badTime(line, timeCell);
        text->secondOfDay = time->secondOfDay;
        text->offset = time->offset;
    }
    const auto wall = CsvTimes::wallSeconds(*text, m_sheet.reading.orderOf(*text));
    if (!wall)
        return badTime(line, cell);
    if (text->offset || m_sheet.clock.kind == CsvClock::Kind::Instants)
        return *wall - text->offset.value_or(0);
    m_previous = fromWall(*wall);
    return m_previous ? Result<qint64>(*m_previous) : badTime(line, cell);
}

std::optional<qint64> CsvStarts::fromEpoch(QByteArrayView cell) const
{
    const auto number = CsvNumbers::read(cell, m_sheet.reading.decimal);
    const auto whole = number ? number->mantissaAt(0) : std::nullopt;
    return whole && *whole > 0 && *whole < Int128(1) << 50 ? std::optional(qint64(*whole) / m_sheet.clock.perSecond) : std::nullopt;
}

std::optional<qint64> CsvStarts::fromNumber(QByteArrayView cell)
{
    const CsvNumberFigures &numbers = m_sheet.survey.columns[m_sheet.clock.column].numbers;
    const auto read = CsvNumbers::read(cell, m_sheet.reading.decimal);
    const auto whole = read ? read->mantissaAt(0) : std::nullopt;
    if (!whole)
        return {};
    const qint64 number = qint64(*whole);
    if (m_row++ == 0)
        m_firstNumber = number;
    else
        m_again = number == m_number ? m_again + 1 : 0;
    m_number = number;
    const qint64 steps = (number - m_firstNumber) / numbers.stride();
    if (steps > mostSteps)
        return {};
    return *m_schedule.start + (steps * numbers.repeats() + m_again) * m_schedule.step;
}

std::optional<qint64> CsvStarts::fromWall(qint64 wall)
{
    const qint64 number = (wall >= 0 ? wall : wall - daySeconds + 1) / daySeconds;
    const SiteZone &zone = *m_schedule.zone;
    const QDate date = QDate::fromJulianDay(number + epochJulianDay);
    if (number != m_dayNumber) {
        m_dayNumber = number;
        m_day = zone.day(date);
        m_isPlainDay = m_day.length() == daySeconds && zone.offsetAt(m_day.start) == zone.offsetAt(m_day.end - 1)
            && m_day.start + zone.offsetAt(m_day.start) == number * daySeconds;
    }
    if (m_isPlainDay)
        return m_day.start + (wall - number * daySeconds);
    auto instants = zone.instantsAt(date, int(wall - number * daySeconds));
    if (instants.empty())
        return {};
    if (m_backwards)
        std::ranges::reverse(instants);
    // Of an hour that comes twice the first run is the first one, in the direction of the file.
    for (const qint64 instant : instants) {
        if (!m_previous || (m_backwards ? instant < *m_previous : instant > *m_previous))
            return instant;
    }
    return instants.back();
}

Error CsvStarts::badTime(int line, QByteArrayView cell) const
{
    return {Error::Kind::BadValue, {{}, line, m_sheet.names[m_sheet.clock.column], QString::fromUtf8(cell)}, {}, {}};
}
