// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvkept.h"

#include "models/values/readings.h"
#include "services/import/digits.h"

#include <utility>

void CsvKept::reserve(std::size_t rows)
{
    if (!m_values.empty())
        m_values.reserve(rows);
}

void CsvKept::add(const Decimal &number)
{
    if (number.exponent() < -mostDigits || number.exponent() > mostDigits)
        return;
    widen(-number.exponent());
    const auto mantissa = number.mantissaAt(m_exponent);
    if (mantissa && *mantissa < Digits::tens[mostDigits] && *mantissa > -Digits::tens[mostDigits])
        m_values.push_back(qint64(*mantissa));
}

void CsvKept::addMissing(std::size_t cells)
{
    m_values.insert(m_values.end(), cells, noReading);
}

void CsvKept::widen(int decimals)
{
    if (decimals <= -m_exponent)
        return;
    const qint64 factor = Digits::tens[decimals + m_exponent];
    const qint64 most = Digits::tens[mostDigits] / factor;
    m_exponent = -decimals;
    std::erase_if(m_values, [&](qint64 &value) {
        const bool fits = value > -most && value < most;
        value = fits ? value * factor : value;
        return !fits && value != noReading;
    });
}

std::vector<qint64> CsvKept::takeAt(int exponent)
{
    if (const qint64 divisor = Digits::tens[exponent - m_exponent]; divisor > 1) {
        for (qint64 &value : m_values)
            value = value == noReading ? value : value / divisor;
    }
    return std::exchange(m_values, {});
}
