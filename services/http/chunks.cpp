// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/chunks.h"

#include <algorithm>

namespace
{
constexpr qsizetype longestLine = 8 * 1024;
constexpr qint64 longestTrailer = 64 * 1024;
constexpr qsizetype mostDigits = 15; // what fits into 63 bits

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
}

QByteArray Chunks::add(QByteArrayView wire)
{
    QByteArray data;
    while (m_state == State::Going && !wire.isEmpty()) {
        if (m_part == Part::Data)
            data += takeData(wire);
        else if (takeLine(wire))
            readLine();
    }
    return data;
}

QByteArrayView Chunks::takeData(QByteArrayView &wire)
{
    const qsizetype size = qsizetype(std::min<qint64>(m_left, wire.size()));
    const QByteArrayView data = wire.first(size);
    wire = wire.sliced(size);
    m_left -= size;
    if (m_left == 0)
        m_part = Part::LineAfterData;
    return data;
}

/** Whether a whole line is there. */
bool Chunks::takeLine(QByteArrayView &wire)
{
    const qsizetype end = wire.indexOf('\n');
    m_line += wire.first(end < 0 ? wire.size() : end + 1);
    wire = wire.sliced(end < 0 ? wire.size() : end + 1);
    if (m_line.size() > longestLine)
        m_state = State::Damaged;
    return end >= 0 && m_state == State::Going;
}

void Chunks::readLine()
{
    if (!m_line.endsWith("\r\n")) {
        m_state = State::Damaged;
        return;
    }
    m_line.chop(2);
    switch (m_part) {
    case Part::Size:
        readSize();
        break;
    case Part::LineAfterData:
        if (!m_line.isEmpty())
            m_state = State::Damaged;
        m_part = Part::Size;
        break;
    case Part::Trailer:
        m_trailerBytes += m_line.size();
        if (m_trailerBytes > longestTrailer)
            m_state = State::Damaged;
        else if (m_line.isEmpty())
            m_state = State::Ended;
        break;
    case Part::Data:
        Q_UNREACHABLE();
    }
    m_line.clear();
}

void Chunks::readSize()
{
    const QByteArray digits = m_line.first(m_line.indexOf(';') < 0 ? m_line.size() : m_line.indexOf(';')).trimmed();
    if (digits.isEmpty() || digits.size() > mostDigits || !std::ranges::all_of(digits, isHexDigit)) {
        m_state = State::Damaged;
        return;
    }
    m_left = digits.toLongLong(nullptr, 16);
    m_part = m_left > 0 ? Part::Data : Part::Trailer;
}
