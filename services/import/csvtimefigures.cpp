// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvtimefigures.h"

#include <cstdlib>

namespace
{
constexpr std::size_t mostDistances = 4096;
constexpr std::size_t mostOffsets = 4096;
}

std::optional<qint64> CsvTimeFigures::add(const CsvTimes::Text &text, QByteArrayView cell, int line, CsvTimes::Order order)
{
    if (m_count == 0) {
        m_firstText = text;
        m_firstCell = cell.toByteArray();
    }
    count(text, 1);
    if (!text.hasDate)
        return {};
    if (m_dayPlace < 0 && text.digits[0] != 4 && (text.date[0] > 12 || text.date[1] > 12)) {
        m_dayPlace = text.date[0] > 12 ? 0 : 1;
        m_dayCell = cell.toByteArray();
    }
    const auto wall = CsvTimes::wallSeconds(text, order);
    if (!wall && m_badLine == 0) {
        m_badLine = line;
        m_badCell = cell.toByteArray();
    }
    if (!wall)
        return {};
    const qint64 seconds = *wall - text.offset.value_or(0);
    if (text.offset && !text.isZulu)
        addOffset(seconds, *text.offset);
    addSeconds(seconds);
    return seconds;
}

void CsvTimeFigures::addAlike(const CsvTimes::Text &text, std::span<const qint64> seconds)
{
    count(text, qint64(seconds.size()));
    if (!text.hasDate || seconds.empty())
        return;
    for (std::size_t i = 0; i < seconds.size();) {
        addSeconds(seconds[i++]);
        const std::size_t begin = i;
        while (m_runDistance > 0 && i < seconds.size() && seconds[i] - seconds[i - 1] == m_runDistance)
            ++i;
        m_run += qint64(i - begin);
        m_forwards += qint64(i - begin);
        m_previous = seconds[i - 1];
    }
    if (text.offset && !text.isZulu)
        m_lastOffset = {seconds.back(), *text.offset};
}

void CsvTimeFigures::count(const CsvTimes::Text &text, qint64 times)
{
    m_count += times;
    m_withDate += text.hasDate ? times : 0;
    m_withTime += text.hasTime ? times : 0;
    m_withOwnTime += text.hasTime && !text.isTimeBeside ? times : 0;
    m_withOffset += text.offset ? times : 0;
    m_zulu += text.isZulu ? times : 0;
}

void CsvTimeFigures::addSeconds(qint64 seconds)
{
    const qint64 distance = seconds - m_previous;
    m_previous = seconds;
    if (!std::exchange(m_hasPrevious, true))
        return;
    m_forwards += distance > 0;
    m_backwards += distance < 0;
    m_repeats += distance == 0;
    if (distance != 0)
        addDistance(std::abs(distance));
}

void CsvTimeFigures::addDistance(qint64 distance)
{
    if (m_runDistance != distance) {
        if (const auto run = m_distances.find(m_runDistance); run != m_distances.end())
            run->second += m_run;
        if (m_distances.size() < mostDistances)
            m_distances.emplace(distance, 0);
        m_runDistance = distance;
        m_run = 0;
    }
    ++m_run;
}

void CsvTimeFigures::addOffset(qint64 seconds, int offset)
{
    if ((m_offsets.empty() || m_lastOffset.second != offset) && m_offsets.size() < mostOffsets) {
        if (!m_offsets.empty())
            m_offsets.push_back(m_lastOffset);
        m_offsets.emplace_back(seconds, offset);
    }
    m_lastOffset = {seconds, offset};
}

std::pair<qint64, qint64> CsvTimeFigures::commonDistance() const
{
    std::pair<qint64, qint64> best{0, 0};
    for (const auto &[distance, before] : m_distances) {
        const qint64 count = before + (distance == m_runDistance ? m_run : 0);
        if (count > best.second || (count == best.second && distance < best.first))
            best = {distance, count};
    }
    return best;
}

std::vector<std::pair<qint64, int>> CsvTimeFigures::offsets() const
{
    auto offsets = m_offsets;
    if (!offsets.empty())
        offsets.push_back(m_lastOffset);
    return offsets;
}
