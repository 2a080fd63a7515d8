// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvtimes.h"

#include <QByteArray>

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

/** What the dates and times of a column are like, gathered in the order of the file. */
class CsvTimeFigures
{
public:
    /** A time as it stands in @p cell on @p line; @p order is how its date is read for now. Answers its seconds, when it has a date. */
    std::optional<qint64> add(const CsvTimes::Text &text, QByteArrayView cell, int line, CsvTimes::Order order);
    /** More like @p text, which was the last to be added, but for the time of day. */
    void addAlike(const CsvTimes::Text &text, std::span<const qint64> seconds);
    /** An instant, of columns that tell the time as a number. */
    void addSeconds(qint64 seconds);

    qint64 count() const { return m_count; }
    bool hasDates() const { return m_withDate == m_count; }
    bool hasTimes() const { return m_withTime > 0; }
    bool isOnlyTimes() const { return m_count > 0 && m_withDate == 0; }
    bool hasOwnTimes() const { return m_withOwnTime > 0; } /**< in the cell of the date itself */
    bool hasOffsets() const { return m_count > 0 && m_withOffset == m_count; }
    bool hasSomeOffset() const { return m_withOffset > 0; }
    bool isZulu() const { return m_count > 0 && m_zulu == m_count; }
    const CsvTimes::Text &firstText() const { return m_firstText; }
    const QByteArray &firstCell() const { return m_firstCell; }
    /** Which of the first two numbers of a date was over 12 first, 0 or 1; -1: none was. */
    int dayPlace() const { return m_dayPlace; }
    const QByteArray &dayCell() const { return m_dayCell; } /**< the date in which it was */

    /** The first date that there is not, and its line; 0: all are dates. */
    int badLine() const { return m_badLine; }
    const QByteArray &badCell() const { return m_badCell; }

    bool isBackwards() const { return m_backwards > m_forwards; }
    qint64 repeats() const { return m_repeats; } /**< rows that say the same as the one before */
    /** The most common distance from one row to the next in seconds and how many rows have it; 0 when there is none. */
    std::pair<qint64, qint64> commonDistance() const;
    /** Instants and offsets where they change, before and after, and at both ends. */
    std::vector<std::pair<qint64, int>> offsets() const;

    bool operator==(const CsvTimeFigures &) const = default;

private:
    void count(const CsvTimes::Text &text, qint64 times);
    void addDistance(qint64 distance);
    void addOffset(qint64 seconds, int offset);

    qint64 m_count = 0;
    qint64 m_withDate = 0;
    qint64 m_withTime = 0;
    qint64 m_withOwnTime = 0;
    qint64 m_withOffset = 0;
    qint64 m_zulu = 0;
    CsvTimes::Text m_firstText;
    QByteArray m_firstCell;
    int m_dayPlace = -1;
    QByteArray m_dayCell;
    int m_badLine = 0;
    QByteArray m_badCell;
    bool m_hasPrevious = false;
    qint64 m_previous = 0;
    qint64 m_forwards = 0;
    qint64 m_backwards = 0;
    qint64 m_repeats = 0;
    std::unordered_map<qint64, qint64> m_distances; /**< but for those of the run */
    qint64 m_runDistance = 0; /**< of the last rows */
    qint64 m_run = 0;
    std::vector<std::pair<qint64, int>> m_offsets;
    std::pair<qint64, int> m_lastOffset;
};
