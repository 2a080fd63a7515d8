// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espinumbers.h"

#include "services/import/digits.h"

namespace
{
constexpr int mostDecimals = 36;

/** Digits and nothing else, as nearly all numbers are: many times faster than what follows. */
std::optional<qint64> digits(QByteArrayView letters)
{
    qint64 number = 0;
    const bool isWhole = !letters.isEmpty() && Digits::read(letters.begin(), letters.end(), number) == letters.end();
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<Int128> truncated(const Decimal &number)
{
    if (number.exponent() >= 0)
        return number.mantissaAt(0);
    Int128 mantissa = number.mantissa();
    for (int exponent = number.exponent(); exponent < 0; ++exponent)
        mantissa /= 10;
    return mantissa;
}
}

std::optional<qint64> EspiNumbers::whole(QByteArrayView letters, qint64 least, qint64 most)
{
    auto whole = digits(letters);
    if (!whole) {
        const auto number = Decimal::fromText(letters);
        const auto mantissa = number ? truncated(*number) : std::nullopt;
        if (mantissa && *mantissa >= least && *mantissa <= most)
            whole = qint64(*mantissa);
    }
    return whole && *whole >= least && *whole <= most ? whole : std::nullopt;
}

std::optional<quint32> EspiNumbers::hexadecimal(QByteArrayView letters)
{
    bool ok = false;
    const quint32 number = letters.toByteArray().toUInt(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<EspiNumbers::Number> EspiNumbers::number(QByteArrayView letters)
{
    if (const auto whole = digits(letters))
        return Number{*whole, 0};
    const auto number = Decimal::fromText(letters);
    const int decimals = number ? std::max(0, -number->exponent()) : 0;
    const auto mantissa = number && decimals <= mostDecimals ? number->mantissaAt(-decimals) : std::nullopt;
    if (!mantissa || *mantissa <= noReading || *mantissa > std::numeric_limits<qint64>::max())
        return {};
    return Number{qint64(*mantissa), qint8(decimals)};
}
