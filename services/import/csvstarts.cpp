// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvstarts.h"

#include "models/values/readings.h"
#include "services/import/csvnumbers.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 epochJulianDay = 2440588;
constexpr qint64 mostSteps = 1ll << 32; // far beyond what a file holds

bool replace(qint64 &number, const std::optional<qint64> &other)
{
    number = other.value_or(number);
    return other.has_value();
}
}

CsvStarts::CsvStarts(const CsvSheet &sheet, const CsvSchedule &schedule)
    : m_sheet(sheet)
    , m_schedule(schedule)
    , m_backwards(sheet.clock.column >= 0 && sheet.survey.columns[sheet.clock.column].times.isBackwards())
{
}

Result<qint64> CsvStarts::next(const std::vector<QByteArrayView> &cells, int line)
{
    if (m_sheet.clock.kind == CsvClock::Kind::Rows)
        return fromRow();
    if (isInText())
        return fromText(cells, line);
    const QByteArrayView cell = cells[m_sheet.clock.column];
    const auto number = CsvNumbers::read(cell, m_sheet.reading.decimal);
    const auto start = number ? fromNumber(*number) : std::nullopt;
    return start ? Result<qint64>(*start) : badTime(line, cell);
}

std::optional<std::vector<qint64>> CsvStarts::fromKept(CsvKept &&kept)
{
    const int exponent = kept.exponent();
    std::vector<qint64> starts = kept.takeAt(exponent);
    if (m_sheet.clock.kind == CsvClock::Kind::Rows) {
        starts.resize(std::size_t(m_sheet.survey.rows));
        std::ranges::generate(starts, [this] { return fromRow(); });
        return starts;
    }
    if (starts.size() != std::size_t(m_sheet.survey.rows) || !isAllKept())
        return {};
    if (!isInText()) {
        const bool areAll = std::ranges::all_of(starts, [&](qint64 &start) {
            return start != noReading && replace(start, fromNumber({start, exponent}));
        });
        return areAll ? std::optional(std::move(starts)) : std::nullopt;
    }
    const bool areAll = m_sheet.clock.kind == CsvClock::Kind::Instants || areFromWall(starts);
    return areAll ? std::optional(std::move(starts)) : std::nullopt;
}

/** Whether there are instants at which the clock on the wall shows @p walls, which become those. */
bool CsvStarts::areFromWall(std::vector<qint64> &walls)
{
    for (auto wall = walls.begin(); wall != walls.end();) {
        if (!replace(*wall, fromWall(*wall)))
            return false;
        ++wall;
        const auto evening = m_isPlainDay ? std::find_if_not(wall, walls.end(), [this](qint64 one) { return isToday(one); }) : wall;
        const qint64 offset = m_day.start - m_midnight;
        for (; wall != evening; ++wall)
            *wall += offset;
        m_previous = wall[-1];
    }
    return true;
}

bool CsvStarts::isInText() const
{
    return m_sheet.clock.perSecond == 0 && m_sheet.clock.kind != CsvClock::Kind::Rows && m_sheet.clock.kind != CsvClock::Kind::Numbers;
}

/** Whether all cells of the clock's column are numbers, or times, put together as they should be and on one clock. */
bool CsvStarts::isAllKept() const
{
    const CsvTimeFigures &times = m_sheet.survey.columns[m_sheet.clock.column].times;
    if (!isInText())
        return times.count() == 0;
    const int timeColumn = m_sheet.reading.dateColumn == m_sheet.clock.column ? m_sheet.reading.timeColumn : -1;
    return times.count() == m_sheet.survey.rows && timeColumn == m_sheet.clock.timeColumn
        && (m_sheet.clock.kind == CsvClock::Kind::Instants || !times.hasSomeOffset());
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
    const auto instant = fromWall(*wall);
    return instant ? Result<qint64>(*instant) : badTime(line, cell);
}

std::optional<qint64> CsvStarts::fromNumber(const Decimal &number)
{
    const auto whole = number.mantissaAt(0);
    if (!whole || *whole != qint64(*whole))
        return {};
    return m_sheet.clock.kind == CsvClock::Kind::Numbers ? fromCount(qint64(*whole)) : fromEpoch(qint64(*whole));
}

std::optional<qint64> CsvStarts::fromEpoch(qint64 number) const
{
    return number > 0 && number < 1ll << 50 ? std::optional(number / m_sheet.clock.perSecond) : std::nullopt;
}

std::optional<qint64> CsvStarts::fromCount(qint64 number)
{
    const CsvNumberFigures &numbers = m_sheet.survey.columns[m_sheet.clock.column].numbers;
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
    if (!isToday(wall))
        enterDay(wall);
    m_previous = m_isPlainDay ? m_day.start + (wall - m_midnight) : onUnevenDay(int(wall - m_midnight));
    return m_previous;
}

void CsvStarts::enterDay(qint64 wall)
{
    const qint64 number = (wall >= 0 ? wall : wall - daySeconds + 1) / daySeconds;
    const SiteZone &zone = *m_schedule.zone;
    m_midnight = number * daySeconds;
    m_date = QDate::fromJulianDay(number + epochJulianDay);
    m_day = zone.day(m_date);
    m_isPlainDay = m_day.length() == daySeconds && zone.offsetAt(m_day.start) == zone.offsetAt(m_day.end - 1)
        && m_day.start + zone.offsetAt(m_day.start) == m_midnight;
}

std::optional<qint64> CsvStarts::onUnevenDay(int secondOfDay) const
{
    auto instants = m_schedule.zone->instantsAt(m_date, secondOfDay);
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
