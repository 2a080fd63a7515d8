// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvreadings.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvvalues.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
/** All rows of the file, in its order. */
struct Rows
{
    std::vector<qint64> starts;
    std::vector<CsvValues> columns; /**< one a series */
};

/** Rows that begin at once: where they stand in the order of time, and where the next ones do. */
struct Group
{
    qint64 start;
    std::size_t begin;
    std::size_t end;
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

    const Rows &rows() const { return m_rows; }

private:
    const CsvSheet &m_sheet;
    const CsvColumns::Found &m_found;
    std::vector<QByteArray> m_names;
    Rows m_rows;
};

/** The rows by time; those of one time in the order of the file. */
std::vector<std::size_t> orderOf(const std::vector<qint64> &starts)
{
    std::vector<std::size_t> order(starts.size());
    std::iota(order.begin(), order.end(), 0);
    if (!std::ranges::is_sorted(starts))
        std::ranges::stable_sort(order, std::less<>(), [&](std::size_t row) { return starts[row]; });
    return order;
}

std::vector<Group> groupsOf(const std::vector<qint64> &starts, const std::vector<std::size_t> &order)
{
    std::vector<Group> groups;
    groups.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (groups.empty() || groups.back().start != starts[order[i]])
            groups.push_back({starts[order[i]], i, i});
        groups.back().end = i + 1;
    }
    return groups;
}

/** The last row of @p group with a value in @p column, and how many others have one that it replaces. */
std::pair<std::optional<std::size_t>, qint64> lastValue(const CsvValues &column, const std::vector<std::size_t> &order, const Group &group)
{
    std::optional<std::size_t> last;
    qint64 count = 0;
    for (std::size_t i = group.begin; i < group.end; ++i) {
        if (column.isMissing(order[i]))
            continue;
        last = order[i];
        ++count;
    }
    return {last, std::max(count - 1, qint64(0))};
}

class SeriesMaker
{
public:
    SeriesMaker(const Rows &rows, const CsvSchedule &schedule, bool hasOwnLengths)
        : m_schedule(schedule)
        , m_order(orderOf(rows.starts))
        , m_groups(groupsOf(rows.starts, m_order))
        , m_hasOwnLengths(hasOwnLengths)
    {
    }

    ImportedSeries make(const CsvSeriesColumn &column, const CsvValues &values) const
    {
        ImportedSeries series{column.kind, column.part, column.name, {}, 0};
        series.readings = values.emptyReadings(column.unit->unit, column.unit->shift);
        std::optional<std::pair<qint64, std::size_t>> before; // of a register: its last count
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const auto [row, replaced] = lastValue(values, m_order, m_groups[i]);
            series.duplicates += replaced;
            if (!row)
                continue;
            const qint64 start = m_groups[i].start;
            if (!column.cumulative)
                values.addTo(series.readings, {start, start + lengthOf(i)}, *row);
            else if (before && values.isBelow(*row, before->second))
                ++series.resets;
            else if (before && start - before->first <= std::numeric_limits<qint32>::max())
                values.addDifferenceTo(series.readings, {before->first, start}, before->second, *row);
            before = {start, *row};
        }
        return series;
    }

private:
    /** To the next row, unless some are left out between them. */
    qint64 lengthOf(std::size_t group) const
    {
        const qint64 start = m_groups[group].start;
        const bool isLast = group + 1 == m_groups.size();
        const qint64 distance = isLast ? 0 : m_groups[group + 1].start - start;
        if (isLast || (m_hasOwnLengths ? 2 * distance >= 3 * qint64(m_schedule.step) : distance > m_schedule.step))
            return m_schedule.lengthAt(start);
        return distance;
    }

    const CsvSchedule &m_schedule;
    std::vector<std::size_t> m_order;
    std::vector<Group> m_groups;
    bool m_hasOwnLengths;
};
}

Result<QList<ImportedSeries>> CsvReadings::of(const CsvSheet &sheet, const CsvSchedule &schedule, const CsvColumns::Found &columns,
                                              const std::optional<Decimal> &yearTotal, const std::function<bool(double)> &keepOn)
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
    const SeriesMaker maker(reader.rows(), schedule, sheet.clock.column >= 0 && sheet.clock.kind != CsvClock::Kind::Numbers);
    QList<ImportedSeries> series;
    for (std::size_t i = 0; i < columns.series.size(); ++i)
        series.append(maker.make(columns.series[i], reader.rows().columns[i]));
    return series;
}
