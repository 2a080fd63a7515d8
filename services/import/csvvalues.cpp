// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvvalues.h"

#include "services/import/csvnumbers.h"

#include <algorithm>

namespace
{
constexpr int mostTailDigits = 18;
}

CsvValues::CsvValues(const CsvNumberFigures &figures, const Decimal &factor)
    : m_factor(CsvNumbers::normalised(factor))
    , m_isScaled(m_factor != Decimal(1))
    , m_exponent(figures.exponent())
    , m_tailExponent(figures.finest())
    , m_tailsInWhole(1)
{
    if (m_isScaled) {
        const int top = figures.exponent() + mostTailDigits + CsvNumbers::topOf(m_factor) + 1;
        m_tailExponent += m_factor.exponent();
        m_exponent = std::max(m_tailExponent, top - mostTailDigits);
    }
    m_tailExponent = std::max(m_tailExponent, m_exponent - mostTailDigits);
    for (int i = m_tailExponent; i < m_exponent; ++i)
        m_tailsInWhole *= 10;
}

bool CsvValues::append(const Decimal &number, bool estimated)
{
    Decimal scaled = number;
    if (m_isScaled) {
        Int128 product = 0;
        if (__builtin_mul_overflow(number.mantissa(), m_factor.mantissa(), &product))
            return false;
        scaled = Decimal(product, number.exponent() + m_factor.exponent());
    }
    const auto parts = scaled.mantissaAt(m_tailExponent);
    if (!parts)
        return false;
    const bool hasTail = m_tailExponent < m_exponent;
    const Int128 whole = hasTail ? *parts / m_tailsInWhole : *parts;
    if (whole != Int128(qint64(whole)) || qint64(whole) == noReading)
        return false;
    if (hasTail)
        m_tails.push_back(qint64(*parts % m_tailsInWhole));
    m_wholes.push_back(qint64(whole));
    if (estimated && m_estimated.empty())
        m_estimated.resize(m_wholes.size() - 1);
    if (estimated || !m_estimated.empty())
        m_estimated.push_back(estimated);
    return true;
}

void CsvValues::appendMissing()
{
    m_wholes.push_back(noReading);
    if (m_tailExponent < m_exponent)
        m_tails.push_back(0);
    if (!m_estimated.empty())
        m_estimated.push_back(false);
}

bool CsvValues::take(CsvKept &&kept)
{
    if (m_isScaled || m_tailExponent < m_exponent || m_exponent < kept.exponent())
        return false;
    m_wholes = kept.takeAt(m_exponent);
    return true;
}

bool CsvValues::isPlain() const
{
    return m_tails.empty() && m_estimated.empty() && !std::ranges::count(m_wholes, noReading);
}

bool CsvValues::isBelow(std::size_t row, std::size_t other) const
{
    return m_wholes[row] != m_wholes[other] ? m_wholes[row] < m_wholes[other] : !m_tails.empty() && m_tails[row] < m_tails[other];
}

void CsvValues::addTo(Readings &readings, const Interval &interval, std::size_t row) const
{
    add(readings, interval, m_wholes[row], m_tails.empty() ? 0 : m_tails[row], isEstimated(row));
}

void CsvValues::addDifferenceTo(Readings &readings, const Interval &interval, std::size_t row, std::size_t later) const
{
    const qint64 tail = m_tails.empty() ? 0 : m_tails[later] - m_tails[row];
    add(readings, interval, m_wholes[later] - m_wholes[row], tail, isEstimated(row) || isEstimated(later));
}

Readings CsvValues::emptyReadings(const Unit &unit, int shift) const
{
    Readings readings;
    readings.unit = unit;
    readings.exponent = m_exponent + shift;
    readings.tailExponent = m_tails.empty() ? 0 : m_tailExponent + shift;
    return readings;
}

void CsvValues::add(Readings &readings, const Interval &interval, qint64 whole, qint64 tail, bool estimated) const
{
    readings.starts.push_back(interval.start);
    readings.lengths.push_back(qint32(interval.length()));
    readings.values.push_back(whole);
    if (!m_tails.empty())
        readings.tails.push_back(tail);
    if (!m_estimated.empty())
        readings.qualities.push_back(estimated ? Quality::Estimated : Quality::Measured);
}
