// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <QtGlobal>

#include <limits>
#include <span>

/** What the numbers of a column are like, gathered in the order of the file. */
class CsvNumberFigures
{
public:
    /** @p number as CsvNumbers reads it. */
    void add(const Decimal &number);
    /** As many as there are @p mantissas of CsvKept, at its @p exponent. */
    void addAll(std::span<const qint64> mantissas, int exponent);

    qint64 count() const { return m_count; }
    qint64 rises() const { return m_rises; }
    qint64 falls() const { return m_falls; }
    double first() const { return m_first; }
    double last() const { return m_previous; }
    double sum() const { return m_sum; }
    double greatestRise() const { return m_greatestRise; }
    double greatestFall() const { return m_greatestFall; }
    bool isNegativeSomewhere() const { return m_negative; }
    int finest() const { return m_finest; } /**< the lowest exponent */
    int exponent() const; /**< the lowest at which the greatest number fits 64 bits, not below the finest */
    bool isWhole() const { return m_finest >= 0; }
    /** All are whole numbers of so many digits; 0 when they are not. */
    int digits() const { return isWhole() && m_shortest == m_top ? m_top : 0; }

    bool mayCount() const { return m_counting; } /**< what follows decides whether they do */
    /** Whole numbers that go up evenly, each as often as the others. */
    bool isCounting() const { return m_counting && m_stride > 0 && isWhole(); }
    qint64 stride() const { return m_stride; } /**< from one number to the next */
    int repeats() const { return m_repeats; } /**< how often each number comes */

    bool operator==(const CsvNumberFigures &) const = default;

private:
    void addChanges(std::span<const qint64> mantissas, double divisor);
    void addToCount(qint64 whole);

    qint64 m_count = 0;
    qint64 m_rises = 0;
    qint64 m_falls = 0;
    double m_first = 0;
    double m_previous = 0;
    double m_sum = 0;
    double m_greatestRise = 0;
    double m_greatestFall = 0;
    bool m_negative = false;
    int m_finest = 0;
    int m_top = std::numeric_limits<int>::min();
    int m_shortest = std::numeric_limits<int>::max();
    double m_greatest = 0; /**< without its sign */
    bool m_counting = true;
    qint64 m_previousWhole = 0;
    qint64 m_stride = 0;
    int m_run = 1;
    int m_repeats = 1;
    bool m_ranOnce = false;
};
