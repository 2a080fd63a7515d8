// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espistencil.h"

#include "services/import/digits.h"

#include <algorithm>

namespace
{
constexpr qint64 missesAllowed = 64;
constexpr qint64 hitsAMiss = 4; // below, the tokens alone are faster

/** Behind the whole number that stands at @p at, or the first digits of one that is too long; nullptr when there is none. */
inline const char *readNumber(const char *at, const char *end, qint64 &number)
{
    const bool isNegative = at != end && *at == '-';
    const char *const begin = at + isNegative;
    number = 0;
    at = Digits::read(begin, end, number);
    number = isNegative ? -number : number;
    return at == begin ? nullptr : at;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}
}

void EspiStencil::start(EspiPlainTokens &tokens)
{
    tokens.forgetTexts();
    m_begin = tokens.cursor().position();
}

void EspiStencil::readOn(EspiPlainTokens &tokens, std::vector<EspiReading> &readings)
{
    const bool isWorthIt = m_misses <= missesAllowed || m_misses * hitsAMiss <= m_hits;
    if (!isWorthIt || tokens.hasStopped())
        return;
    ++m_misses;
    if (!learn(tokens, readings.back()))
        return;
    const char *at = tokens.cursor().position();
    const std::size_t before = readings.size();
    while (const char *const next = read(at, tokens.cursor().end(), m_reading)) {
        m_reading.line += m_lines;
        readings.push_back(m_reading);
        at = next;
    }
    const auto hits = qint64(readings.size() - before);
    m_hits += hits;
    tokens.moveTo(at, int(hits) * m_lines);
}

/** Cuts the numbers out of the text of @p reading, which has just been read, from the end of the element before it on. */
bool EspiStencil::learn(const EspiPlainTokens &tokens, const EspiReading &reading)
{
    const char *begin = m_begin;
    while (*--begin != '<') { } // its tag's: none stands within a tag
    while (isBlank(begin[-1])) // another tag ends somewhere before
        --begin;
    m_literals[0] = {begin, tokens.cursor().position()};
    m_lines = int(std::ranges::count(m_literals[0], '\n'));
    m_cuts = 0;
    for (const EspiPlainTokens::Text &text : tokens.textsRead()) {
        const bool isCut = text.name == "start" ? cut(Field::Start, text.letters)
            : text.name == "duration"           ? cut(Field::Duration, text.letters)
            : text.name == "value"              ? cut(Field::Value, text.letters)
            : text.name == "cost"               ? cut(Field::Cost, text.letters)
                                                : true;
        if (!isCut)
            return false;
    }
    return tokens.textsRead().size() < EspiPlainTokens::mostTexts && isLearnt(reading);
}

/** Leaves out @p number, which stands in the last literal; what is no plain number stays. */
bool EspiStencil::cut(Field field, QByteArrayView number)
{
    qint64 value = 0;
    if (number.isEmpty() || readNumber(number.begin(), number.end(), value) != number.end())
        return true;
    if (std::find(m_fields.begin(), m_fields.begin() + m_cuts, field) != m_fields.begin() + m_cuts)
        return false;
    const char *const end = m_literals[m_cuts].end();
    m_literals[m_cuts] = {m_literals[m_cuts].begin(), number.begin()};
    m_fields[m_cuts++] = field;
    m_literals[m_cuts] = {number.end(), end};
    return true;
}

/** Whether the stencil makes of the text of @p reading what the tokens made of it. */
bool EspiStencil::isLearnt(const EspiReading &reading)
{
    m_reading = reading;
    EspiReading again = reading;
    const char *const end = m_literals[m_cuts].end();
    return read(m_literals[0].begin(), end, again) == end && again == reading;
}

const char *EspiStencil::read(const char *at, const char *end, EspiReading &reading) const
{
    for (std::size_t i = 0;; ++i) {
        const QByteArrayView literal = m_literals[i];
        if (end - at < literal.size() || std::memcmp(at, literal.data(), std::size_t(literal.size())) != 0)
            return nullptr;
        at += literal.size();
        if (i == m_cuts)
            return at;
        qint64 number = 0;
        at = readNumber(at, end, number);
        if (at == nullptr || !set(reading, m_fields[i], number))
            return nullptr;
    }
}

/** False for a number that there cannot be. */
bool EspiStencil::set(EspiReading &reading, Field field, qint64 number)
{
    switch (field) {
    case Field::Start:
        reading.start = number;
        return number >= 0 && number <= EspiFeed::latestStart;
    case Field::Duration:
        reading.length = qint32(number);
        return number >= 0 && number <= std::numeric_limits<qint32>::max();
    case Field::Value:
        reading.value = number;
        return true;
    case Field::Cost:
        reading.cost = number;
        return true;
    }
    return false;
}
