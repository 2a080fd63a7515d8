// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

__extension__ typedef __int128 Int128;

/** An exact decimal number: mantissa x 10^exponent. Adding and scaling never round; only rounded() and quotient() do. */
class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(Int128 mantissa, int exponent = 0)
        : m_mantissa(mantissa)
        , m_exponent(exponent)
    {
    }

    /** `-12.50`, `1e-06`; nothing for anything else, or for more than 36 digits. */
    static std::optional<Decimal> fromText(QByteArrayView text);

    Int128 mantissa() const { return m_mantissa; }
    int exponent() const { return m_exponent; }
    /** The mantissa this number has at @p exponent, if it has one without rounding. */
    std::optional<Int128> mantissaAt(int exponent) const;
    /** This number x 10^tens. */
    Decimal shifted(int tens) const { return {m_mantissa, m_exponent + tens}; }
    /** To @p decimals places, half to even. */
    Decimal rounded(int decimals) const;
    /** This number / @p divisor, to @p decimals places, half to even. */
    Decimal quotient(qint64 divisor, int decimals) const;
    double toDouble() const;
    /** In plain digits without trailing zeros: `4425.305`, `-0.02`, `0`. */
    QString toString() const;

    Decimal operator+(const Decimal &other) const;
    Decimal operator-() const { return {-m_mantissa, m_exponent}; }
    Decimal operator-(const Decimal &other) const { return *this + -other; }
    Decimal operator*(qint64 factor) const { return {m_mantissa * factor, m_exponent}; }
    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

private:
    Int128 m_mantissa = 0;
    int m_exponent = 0;
};
