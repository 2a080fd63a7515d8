// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvnumberfigures.h"

#include "services/import/csvnumbers.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double tens[]
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

double quickDouble(const Decimal &number)
{
    const int exponent = number.exponent();
    if (exponent < -22 || exponent > 22)
        return number.toDouble();
    const auto small = qint64(number.mantissa());
    const double mantissa = small == number.mantissa() ? double(small) : double(number.mantissa());
    return exponent < 0 ? mantissa / tens[-exponent] : mantissa * tens[exponent];
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
    m_top = std::max(m_top, top);
    m_greatest = std::max(m_greatest, std::abs(value));
    m_counting = m_counting && number.exponent() >= 0 && top <= 15;
    if (m_counting)
        addToCount(qint64(value));
}

void CsvNumberFigures::addAll(std::span<const qint64> mantissas, int exponent)
{
    std::size_t i = 0;
    for (; i < mantissas.size() && (m_counting || exponent < m_finest); ++i)
        add(CsvNumbers::normalised({mantissas[i], exponent}));
    mantissas = mantissas.subspan(i);
    if (mantissas.empty())
        return;
    qint64 lowest = mantissas.front();
    qint64 highest = lowest;
    qint64 least = std::abs(lowest);
    for (const qint64 mantissa : mantissas) {
        lowest = std::min(lowest, mantissa);
        highest = std::max(highest, mantissa);
        least = std::min(least, std::abs(mantissa));
    }
    const qint64 most = std::max(std::abs(lowest), std::abs(highest));
    m_negative = m_negative || lowest < 0;
    m_shortest = std::min(m_shortest, CsvNumbers::topOf({least, exponent}));
    m_top = std::max(m_top, CsvNumbers::topOf({most, exponent}));
    m_greatest = std::max(m_greatest, double(most) / tens[-exponent]);
    addChanges(mantissas, tens[-exponent]);
}

void CsvNumberFigures::addChanges(std::span<const qint64> mantissas, double divisor)
{
    double previous = m_previous;
    double sum = m_sum;
    double rise = m_greatestRise;
    double fall = m_greatestFall;
    qint64 rises = 0;
    qint64 falls = 0;
    for (const qint64 mantissa : mantissas) {
        const double value = double(mantissa) / divisor;
        const double change = value - previous;
        previous = value;
        sum += value;
        rises += change > 0;
        falls += change < 0;
        rise = std::max(rise, change);
        fall = std::max(fall, -change);
    }
    m_count += qint64(mantissas.size());
    m_rises += rises;
    m_falls += falls;
    m_previous = previous;
    m_sum = sum;
    m_greatestRise = rise;
    m_greatestFall = fall;
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
    // 19 digits fit 64 bits when they begin with less than 9.22; a register's differences need a digit more below 0.
    const bool fits = !m_negative && m_greatest * std::pow(10.0, 1 - m_top) < 9.2;
    return std::max(m_finest, m_top - (fits ? 19 : 18));
}
