// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "services/import/csvkept.h"
#include "services/import/csvnumberfigures.h"

/** The numbers of one column, a row each, in whole parts of two sizes, so that nothing is rounded. */
class CsvValues
{
public:
    /** For a column with such @p figures, all of it multiplied by @p factor. */
    CsvValues(const CsvNumberFigures &figures, const Decimal &factor);

    /** False when @p number has digits beyond what both parts hold. */
    bool append(const Decimal &number, bool estimated);
    void appendMissing();
    /** All at once, as their survey kept them; false when they cannot be taken as they are. */
    bool take(CsvKept &&kept);

    std::size_t rows() const { return m_wholes.size(); }
    /** Measured numbers in one part, none of them missing. */
    bool isPlain() const;
    /** Leaves nothing behind. */
    std::vector<qint64> takeWholes() { return std::move(m_wholes); }
    bool isMissing(std::size_t row) const { return m_wholes[row] == noReading; }
    bool isEstimated(std::size_t row) const { return !m_estimated.empty() && m_estimated[row]; }
    bool isBelow(std::size_t row, std::size_t other) const;
    /** Adds the reading of @p row to @p readings. */
    void addTo(Readings &readings, const Interval &interval, std::size_t row) const;
    /** Adds what was counted from @p row to @p later. */
    void addDifferenceTo(Readings &readings, const Interval &interval, std::size_t row, std::size_t later) const;
    /** Readings without rows, in @p unit, whose parts are as large as these; @p shift: what makes a number one of the unit. */
    Readings emptyReadings(const Unit &unit, int shift) const;

private:
    void add(Readings &readings, const Interval &interval, qint64 whole, qint64 tail, bool estimated) const;

    Decimal m_factor;
    bool m_isScaled; /**< the factor is not 1 */
    int m_exponent;
    int m_tailExponent;
    Int128 m_tailsInWhole; /**< 10^(exponent - tail exponent) */
    std::vector<qint64> m_wholes;
    std::vector<qint64> m_tails; /**< empty when there are none */
    std::vector<bool> m_estimated; /**< empty when none is */
};
