// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <QByteArrayView>

#include <optional>

/** Reads numbers as people and programs write them: `1.234,56`, `1,234.56`, `1 234.56`, `1e-06`. Never rounds. */
namespace CsvNumbers
{
/** What a number says of the mark before its decimals. */
enum class Mark {
    None, /**< it has no mark */
    Point, /**< it can only be read with a decimal point */
    Comma,
    Unclear, /**< one mark before three digits: decimals or thousands */
};

QByteArrayView trimmed(QByteArrayView cell);
/** Nothing was measured: empty, `-`, `nan`, `n/a`, `null` and the like. */
bool isMissing(QByteArrayView cell);
/** Nothing when @p cell is no number in any notation. */
std::optional<Mark> markOf(QByteArrayView cell);
/** The number with @p decimal ('.' or ',') before its decimals, without trailing zeros in its mantissa; nothing when it is none, or
 *  beyond 10^±30. */
std::optional<Decimal> read(QByteArrayView cell, char decimal);
/** The same, without a look at whether @p cell holds plain digits, which is many times faster. */
std::optional<Decimal> readAnyNotation(QByteArrayView cell, char decimal);
/** Whether it looks like a date or a time, so that it is no number in any notation: digits, then - / or a colon. */
bool isDateLike(QByteArrayView cell);
/** The same number without trailing zeros in its mantissa. */
Decimal normalised(const Decimal &number);
/** The power of ten above the first digit: 3 for 123, 0 for 0.5; the lowest int for 0. */
int topOf(const Decimal &number);
}
