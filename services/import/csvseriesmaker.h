// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/import/csvschedule.h"
#include "services/import/csvseriescolumn.h"
#include "services/import/csvvalues.h"

/** Makes series of the columns of a CSV file, in the order of time. */
class CsvSeriesMaker
{
public:
    /** @p starts are those of the rows. With @p hasOwnLengths rows tell by their distance how long they last. */
    CsvSeriesMaker(std::vector<qint64> &&starts, const CsvSchedule &schedule, bool hasOwnLengths);

    /** One of each of @p columns, whose @p values have a row for each start. */
    QList<ImportedSeries> make(const std::vector<CsvSeriesColumn> &columns, std::vector<CsvValues> &&values);

private:
    /** Rows that begin at once: where they stand in the order of time, and where the next ones do. */
    struct Group
    {
        qint64 start;
        std::size_t begin;
        std::size_t end;
    };

    void sort();
    std::size_t groups() const { return m_groups.empty() ? m_starts.size() : m_groups.size(); }
    Group group(std::size_t i) const { return m_groups.empty() ? Group{m_starts[i], i, i + 1} : m_groups[i]; }
    std::pair<std::optional<std::size_t>, qint64> lastValue(const CsvValues &values, const Group &group) const;
    std::vector<qint32> lengthsOfAll() const;
    qint32 lengthOf(std::size_t i) const;
    qint32 lengthBetween(qint64 start, qint64 next) const;
    void addEach(const CsvSeriesColumn &column, const CsvValues &values, ImportedSeries &series) const;

    std::vector<qint64> m_starts;
    const CsvSchedule &m_schedule;
    qint64 m_longest; /**< distance to the next row that is a row's length */
    std::vector<std::size_t> m_order; /**< the rows by time; empty when they stand so in the file, one at a time */
    std::vector<Group> m_groups; /**< empty like that */
};
