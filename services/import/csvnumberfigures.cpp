// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvnumberfigures.h"

#include "services/import/csvnumbers.h"

#include <algorithm>

namespace
{
double quickDouble(const Decimal &number)
{
    static constexpr double tens[]
        = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const int exponent = number.exponent();
    if (exponent < -22 || exponent > 22)
        return number.toDouble();
    return exponent < 0 ? double(number.mantissa()) / tens[-exponent] : double(number.mantissa()) * tens[exponent];
}

/** Whether the first 19 digits of @p number, read as a whole, are below 9.2 x 10^18. */
bool leadFits(const Decimal &number, int top)
{
    const Int128 size = number.mantissa() < 0 ? -number.mantissa() : number.mantissa();
    Decimal lead(size, number.exponent() - (top - 19));
    while (lead.exponent() < 0)
        lead = Decimal(lead.mantissa() / 10, lead.exponent() + 1);
    const auto whole = lead.mantissaAt(0);
    return whole && *whole < Int128(9'200'000'000'000'000'000);
}
}

void CsvNumberFigures::add(const Decimal &number)
{
    const double value = quickDouble(number);
    const double change = value - m_previous;
    if (m_count++ == 0) {
        m_first = value;
    } else if (change > 0) {
        ++m_rises;
        m_greatestRise = std::max(m_greatestRise, change);
    } else if (change < 0) {
        ++m_falls;
        m_greatestFall = std::max(m_greatestFall, -change);
    }
    m_previous = value;
    m_sum += value;
    m_negative = m_negative || value < 0;
    const int top = CsvNumbers::topOf(number);
    m_finest = std::min(m_finest, number.exponent());
    m_shortest = std::min(m_shortest, top);
    if (top > m_top) {
        m_top = top;
        m_leadFits = true;
    }
    if (top == m_top && m_leadFits && number.mantissa() != 0 && m_top - m_finest >= 19)
        m_leadFits = leadFits(number, top);
    m_counting = m_counting && number.exponent() >= 0 && top <= 15;
    if (m_counting)
        addToCount(qint64(value));
}

void CsvNumberFigures::addToCount(qint64 whole)
{
    const qint64 step = whole - m_previousWhole;
    m_previousWhole = whole;
    if (m_count == 1)
        return;
    if (step == 0) {
        ++m_run;
        m_counting = !m_ranOnce || m_run <= m_repeats;
        return;
    }
    if (m_stride == 0)
        m_stride = step;
    if (!m_ranOnce)
        m_repeats = m_run;
    m_counting = step > 0 && step % m_stride == 0 && m_run == m_repeats;
    m_ranOnce = true;
    m_run = 1;
}

int CsvNumberFigures::exponent() const
{
    if (m_top == std::numeric_limits<int>::min())
        return m_finest;
    return std::max(m_finest, m_top - (m_leadFits && !m_negative ? 19 : 18));
}
