// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/interval.h"
#include "models/values/unit.h"

#include <limits>
#include <optional>
#include <vector>

/** How far a reading can be trusted. In this order the worse of two wins. */
enum class Quality : quint8 { Measured, Estimated, Repaired, Missing };

QString qualityName(Quality quality); /**< measured, estimated, repaired, missing */

/** The mantissa that stands for a reading nobody took. It is not 0. */
constexpr qint64 noReading = std::numeric_limits<qint64>::min();

/** The readings of one series from one source: columns of equal length, sorted by start, then length.
 *
 *  Energy and volumes are amounts within the reading's length; power, percent and the like are means over it.
 *  A value is values[i] x 10^exponent + tails[i] x 10^tailExponent of the unit. Tails are empty unless a source
 *  writes more digits than 64 bits hold, as programs that print binary fractions do.
 */
struct Readings
{
    Unit unit;
    int exponent = 0;
    int tailExponent = 0;
    std::vector<qint64> starts; /**< UTC seconds */
    std::vector<qint32> lengths; /**< seconds, above 0 */
    std::vector<qint64> values; /**< mantissas; noReading where there is none */
    std::vector<qint64> tails; /**< empty, or as many as values */
    std::vector<Quality> qualities; /**< empty when all are measured */

    std::size_t size() const { return starts.size(); }
    Interval interval(std::size_t i) const { return {starts[i], starts[i] + lengths[i]}; }
    bool isMissing(std::size_t i) const { return values[i] == noReading; }
    Quality quality(std::size_t i) const { return isMissing(i) ? Quality::Missing : qualities.empty() ? Quality::Measured : qualities[i]; }
    Decimal value(std::size_t i) const;
    /** Adds one reading at the end. Only for small numbers of them: importers fill the columns. */
    void append(const Interval &interval, qint64 mantissa, Quality quality = Quality::Measured);
    /** None yet, of the same unit and exponents. */
    Readings none() const { return {.unit = unit, .exponent = exponent, .tailExponent = tailExponent}; }
    /** Those in places [@p begin, @p end). */
    Readings slice(std::size_t begin, std::size_t end) const;
    /** Those that start within @p range. */
    Readings within(const Interval &range) const;
    bool operator==(const Readings &) const = default;
};

/** The grid that readings of one length lie on: start = phase + n x step. */
struct Grid
{
    qint32 step = 0; /**< seconds */
    qint32 phase = 0; /**< 0 <= phase < step */

    bool operator==(const Grid &) const = default;
};

/** The grid of @p readings, when all have one length and lie on one without overlap. */
std::optional<Grid> gridOf(const Readings &readings);
