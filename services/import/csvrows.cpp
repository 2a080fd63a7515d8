// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvrows.h"

#include "services/import/csvtext.h"

#include <QtEndian>

#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
/** The top bits of those of the eight letters at @p at that are @p letter; right up to the first one. */
quint64 placesOf(char letter, const char *at)
{
    constexpr quint64 ones = 0x0101010101010101;
    quint64 eight;
    std::memcpy(&eight, at, sizeof eight);
    const quint64 zeros = qFromLittleEndian(eight) ^ (ones * uchar(letter));
    return (zeros - ones) & ~zeros & (ones << 7);
}
}

CsvRows::CsvRows(QByteArrayView text, char delimiter, std::size_t width)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_width(width)
{
    while (m_text.endsWith('\n') || m_text.endsWith('\r'))
        m_text.chop(1);
}

bool CsvRows::next()
{
    while (!m_error && m_at < m_text.size()) {
        m_cells.clear();
        if (!m_unquoted.empty())
            m_unquoted.clear();
        m_rowLine = m_line;
        if (!readRow())
            return false;
        if (m_width > 1 && m_cells.size() == 1 && m_cells.front().isEmpty())
            continue;
        if (m_width > 0 && m_cells.size() != m_width)
            return fail(Error::Kind::Malformed, m_rowLine, u"cells"_s, QString::number(m_cells.size()));
        return true;
    }
    return false;
}

void CsvRows::skipTo(qsizetype position, std::size_t rows)
{
    m_at = position;
    m_line += int(rows);
}

bool CsvRows::readRow()
{
    for (;;) {
        if (m_cells.size() == mostColumns)
            return fail(Error::Kind::TooLarge, m_rowLine, u"columns"_s, QString::number(m_cells.size() + 1));
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            if (!readQuoted())
                return false;
        } else {
            readPlain();
        }
        if (m_cells.back().size() > largestCell)
            return fail(Error::Kind::TooLarge, m_rowLine, u"cell"_s, QString::number(m_cells.back().size()));
        if (m_at == m_text.size())
            return true;
        const char end = m_text[m_at++];
        if (end == '\n' || end == '\r') {
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }
}

void CsvRows::readPlain()
{
    const char *const begin = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    const char *at = begin;
    // A NUL never stands in the text, so the delimiter of a table of one column is never met.
    quint64 ends = 0;
    while (end - at >= 8 && (ends = placesOf(m_delimiter, at) | placesOf('\n', at) | placesOf('\r', at)) == 0)
        at += 8;
    if (ends != 0)
        at += std::countr_zero(ends) / 8;
    while (at != end && *at != m_delimiter && *at != '\n' && *at != '\r')
        ++at;
    m_cells.emplace_back(begin, at);
    m_at += at - begin;
}

bool CsvRows::readQuoted()
{
    const qsizetype begin = m_at + 1;
    const int firstLine = m_line;
    bool doubled = false;
    for (qsizetype at = begin;; at += 2) {
        at = m_text.indexOf('"', at);
        if (at < 0)
            return fail(Error::Kind::Malformed, firstLine, u"quote"_s, {});
        if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
            doubled = true;
            continue;
        }
        m_at = at + 1;
        break;
    }
    const QByteArrayView inside = m_text.sliced(begin, m_at - 1 - begin);
    m_line += CsvText::lineAt(inside, inside.size()) - 1;
    if (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        return fail(Error::Kind::Malformed, m_line, u"quote"_s, QString::fromUtf8(m_text.sliced(m_at, 1)));
    if (doubled)
        m_cells.emplace_back(m_unquoted.emplace_back(inside.toByteArray().replace("\"\"", "\"")));
    else
        m_cells.push_back(inside);
    return true;
}

bool CsvRows::fail(Error::Kind kind, int line, const QString &field, const QString &found)
{
    m_error = Error{kind, {{}, line, field, found}, {}, {}};
    return false;
}
