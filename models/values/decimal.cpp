// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimal.h"

#include <algorithm>
#include <cmath>

namespace
{
Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/** @p value / @p divisor, the nearest whole number, of two equally near the even one. */
Int128 halfToEven(Int128 value, Int128 divisor)
{
    const Int128 sign = (value < 0) != (divisor < 0) ? -1 : 1;
    const Int128 dividend = value < 0 ? -value : value;
    const Int128 size = divisor < 0 ? -divisor : divisor;
    Int128 whole = dividend / size;
    const Int128 rest = dividend % size;
    const Int128 over = rest - (size - rest);
    if (over > 0 || (over == 0 && whole % 2 == 1))
        ++whole;
    return sign * whole;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}
}

std::optional<Decimal> Decimal::fromText(QByteArrayView text)
{
    qsizetype i = 0;
    const bool negative = !text.isEmpty() && text[0] == '-';
    if (negative || (!text.isEmpty() && text[0] == '+'))
        ++i;
    Int128 mantissa = 0;
    int exponent = 0;
    int digits = 0;
    int significant = 0;
    bool pastPoint = false;
    for (; i < text.size() && (isDigit(text[i]) || (text[i] == '.' && !pastPoint)); ++i) {
        if (text[i] == '.') {
            pastPoint = true;
            continue;
        }
        ++digits;
        significant += mantissa != 0 || text[i] != '0';
        if (significant > 36)
            return {};
        mantissa = mantissa * 10 + (text[i] - '0');
        exponent -= pastPoint;
    }
    if (digits == 0)
        return {};
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        bool ok = false;
        const int power = text.sliced(i + 1).toByteArray().toInt(&ok);
        if (!ok || std::abs(power) > 300)
            return {};
        exponent += power;
        i = text.size();
    }
    if (i != text.size())
        return {};
    return Decimal(negative ? -mantissa : mantissa, exponent);
}

std::optional<Int128> Decimal::mantissaAt(int exponent) const
{
    if (m_mantissa == 0)
        return Int128(0);
    Int128 mantissa = m_mantissa;
    for (int at = m_exponent; at > exponent; --at) {
        if (__builtin_mul_overflow(mantissa, Int128(10), &mantissa))
            return {};
    }
    for (int at = m_exponent; at < exponent; ++at) {
        if (mantissa % 10 != 0)
            return {};
        mantissa /= 10;
    }
    return mantissa;
}

Decimal Decimal::rounded(int decimals) const
{
    if (m_exponent >= -decimals)
        return *this;
    const int dropped = -decimals - m_exponent;
    return dropped > 38 ? Decimal(0, -decimals) : Decimal(halfToEven(m_mantissa, powerOfTen(dropped)), -decimals);
}

Decimal Decimal::quotient(qint64 divisor, int decimals) const
{
    const int missing = m_exponent + decimals;
    if (missing >= 0)
        return {halfToEven(m_mantissa * powerOfTen(missing), divisor), -decimals};
    return -missing > 18 ? Decimal(0, -decimals) : Decimal(halfToEven(m_mantissa, powerOfTen(-missing) * divisor), -decimals);
}

double Decimal::toDouble() const
{
    return m_exponent < 0 ? double(m_mantissa) / std::pow(10.0, -m_exponent) : double(m_mantissa) * std::pow(10.0, m_exponent);
}

QString Decimal::toString() const
{
    Int128 mantissa = m_mantissa < 0 ? -m_mantissa : m_mantissa;
    int exponent = m_exponent;
    while (exponent < 0 && mantissa % 10 == 0 && mantissa != 0) {
        mantissa /= 10;
        ++exponent;
    }
    if (mantissa == 0)
        return QStringLiteral("0");
    QString digits;
    for (Int128 rest = mantissa; rest != 0; rest /= 10)
        digits.prepend(QChar(u'0' + int(rest % 10)));
    if (exponent > 0)
        digits += QString(exponent, u'0');
    if (exponent < 0) {
        digits = digits.rightJustified(1 - exponent, u'0');
        digits.insert(digits.size() + exponent, u'.');
    }
    return m_mantissa < 0 ? u'-' + digits : digits;
}

Decimal Decimal::operator+(const Decimal &other) const
{
    if (m_mantissa == 0 || other.m_mantissa == 0)
        return m_mantissa == 0 ? other : *this;
    const Decimal &fine = m_exponent < other.m_exponent ? *this : other;
    const Decimal &coarse = m_exponent < other.m_exponent ? other : *this;
    return {fine.m_mantissa + coarse.m_mantissa * powerOfTen(coarse.m_exponent - fine.m_exponent), fine.m_exponent};
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const Int128 difference = (*this - other).m_mantissa;
    return difference < 0 ? std::strong_ordering::less : difference > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}
