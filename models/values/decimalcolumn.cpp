// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimalcolumn.h"

#include "models/values/decimal.h"
#include "models/values/readings.h"

#include <QLocale>

#include <cmath>

namespace
{
constexpr int finest = -9;

/** The shortest decimal that is this binary number. */
std::optional<Decimal> decimalOf(double value)
{
    return std::isfinite(value) ? Decimal::fromText(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)) : std::nullopt;
}

qint64 mantissaOf(const std::optional<Decimal> &value, int exponent)
{
    if (!value)
        return noReading;
    const auto mantissa = value->rounded(-exponent).mantissaAt(exponent);
    const bool fits = mantissa && *mantissa > noReading && *mantissa <= std::numeric_limits<qint64>::max();
    return fits ? qint64(*mantissa) : noReading;
}
}

DecimalColumn DecimalColumn::of(const std::vector<double> &values, int exponent)
{
    std::vector<std::optional<Decimal>> decimals;
    decimals.reserve(values.size());
    for (const double value : values) {
        decimals.push_back(decimalOf(value));
        while (decimals.back() && exponent > finest && !decimals.back()->mantissaAt(exponent))
            --exponent;
    }
    DecimalColumn column{exponent, {}};
    column.mantissas.reserve(values.size());
    for (const auto &value : decimals)
        column.mantissas.push_back(mantissaOf(value, exponent));
    return column;
}
