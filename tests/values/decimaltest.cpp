// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
Decimal decimal(const char *text)
{
    return *Decimal::fromText(text);
}
}

/** A number as it is written, and as it is told again. */
class DecimalTextTest : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

TEST_P(DecimalTextTest, isToldInPlainDigits)
{
    const auto [text, told] = GetParam();

    ASSERT_TRUE(Decimal::fromText(text));
    EXPECT_EQ(decimal(text).toString(), QLatin1StringView(told));
}

INSTANTIATE_TEST_SUITE_P(Numbers, DecimalTextTest,
                         testing::Values(std::pair{"0", "0"}, std::pair{"-0.00", "0"}, std::pair{"-12.50", "-12.5"}, std::pair{"+7", "7"},
                                         std::pair{".5", "0.5"}, std::pair{"5.", "5"}, std::pair{"1e-06", "0.000001"},
                                         std::pair{"1.25E+3", "1250"}, std::pair{"4425.305", "4425.305"}, std::pair{"-0.020", "-0.02"},
                                         std::pair{"1000", "1000"}, std::pair{"0.30000000000000004", "0.30000000000000004"},
                                         std::pair{"000000000000000000000000000000000000000001.5", "1.5"},
                                         std::pair{"123456789012345678901234567890123456", "123456789012345678901234567890123456"},
                                         std::pair{"0.000123456789012345678901234567890123456",
                                                   "0.000123456789012345678901234567890123456"}));

TEST(DecimalTest, whatIsNoNumberIsNone)
{
    for (const char *text : {"", "-", ".", "abc", "1,5", "1.2.3", "1e", "1e+", "1e999", " 1", "1 ", "0x10", "nan", "inf", "--1", "1-"})
        EXPECT_FALSE(Decimal::fromText(text)) << text;
}

TEST(DecimalTest, moreThan36DigitsAreNone)
{
    EXPECT_TRUE(Decimal::fromText("999999999999999999999999999999999999"));
    EXPECT_FALSE(Decimal::fromText("9999999999999999999999999999999999990"));
    EXPECT_FALSE(Decimal::fromText("0.1234567890123456789012345678901234567"));
}

TEST(DecimalTest, sumsAreExact)
{
    EXPECT_EQ((decimal("1e-22") + decimal("3.4")).toString(), u"3.4000000000000000000001"_s);
    EXPECT_EQ((decimal("0.1") + decimal("0.2")), decimal("0.3"));
    EXPECT_EQ((decimal("1e20") - decimal("1e-10")).toString(), u"99999999999999999999.9999999999"_s);
    EXPECT_EQ(decimal("2.5") + -decimal("2.5"), Decimal());
    EXPECT_EQ(decimal("-1.5") * 4, Decimal(-6));
}

TEST(DecimalTest, zeroAddsNothingWhateverItsExponent)
{
    EXPECT_EQ(Decimal(0, 300) + decimal("1.5"), decimal("1.5"));
    EXPECT_EQ(decimal("1.5") + Decimal(0, -300), decimal("1.5"));
}

/** A number, how many decimals are kept, and what it comes to. */
struct RoundingCase
{
    const char *number;
    int decimals;
    const char *rounded;
};

class RoundingTest : public testing::TestWithParam<RoundingCase>
{
};

TEST_P(RoundingTest, isHalfToEven)
{
    const auto &[number, decimals, rounded] = GetParam();

    EXPECT_EQ(decimal(number).rounded(decimals), decimal(rounded));
    EXPECT_EQ((-decimal(number)).rounded(decimals), -decimal(rounded));
}

INSTANTIATE_TEST_SUITE_P(Numbers, RoundingTest,
                         testing::Values(RoundingCase{"0.5", 0, "0"}, RoundingCase{"1.5", 0, "2"}, RoundingCase{"2.5", 0, "2"},
                                         RoundingCase{"2.5000000000000000000001", 0, "3"}, RoundingCase{"2.4999", 0, "2"},
                                         RoundingCase{"0.125", 2, "0.12"}, RoundingCase{"0.135", 2, "0.14"}, RoundingCase{"9.995", 2, "10"},
                                         RoundingCase{"12", 3, "12"}, RoundingCase{"1e-100", 6, "0"}, RoundingCase{"1250", -2, "1200"},
                                         RoundingCase{"1e30", 2, "1e30"}));

TEST(DecimalTest, quotientsAreHalfToEven)
{
    EXPECT_EQ(Decimal(1).quotient(3, 6), decimal("0.333333"));
    EXPECT_EQ(Decimal(2).quotient(3, 6), decimal("0.666667"));
    EXPECT_EQ(Decimal(-2).quotient(3, 6), decimal("-0.666667"));
    EXPECT_EQ(Decimal(1).quotient(2, 0), Decimal(0));
    EXPECT_EQ(Decimal(3).quotient(2, 0), Decimal(2));
    EXPECT_EQ(decimal("0.00000025").quotient(5, 7), Decimal());
    EXPECT_EQ(decimal("0.00000025").quotient(1, 7), decimal("0.0000002"));
}

TEST(DecimalTest, mantissasAreToldOnlyWhereExact)
{
    EXPECT_EQ(decimal("3.4").mantissaAt(-3), Int128(3400));
    EXPECT_EQ(decimal("3.40").mantissaAt(-1), Int128(34));
    EXPECT_FALSE(decimal("3.45").mantissaAt(-1));
    EXPECT_FALSE(decimal("1e30").mantissaAt(-30));
    EXPECT_EQ(Decimal(0, 5).mantissaAt(-300), Int128(0));
}

TEST(DecimalTest, numbersAreComparedByWhatTheyAre)
{
    EXPECT_EQ(Decimal(10, -1), Decimal(1));
    EXPECT_LT(decimal("-0.02"), decimal("-0.019"));
    EXPECT_GT(decimal("1e3"), decimal("999.999"));
    EXPECT_EQ(decimal("1234.5").shifted(-3), decimal("1.2345"));
}

TEST(DecimalTest, theNearestDoubleIsTold)
{
    EXPECT_EQ(decimal("4425.305").toDouble(), 4425.305);
    EXPECT_EQ(decimal("-0.3").toDouble(), -0.3);
    EXPECT_EQ(decimal("1e20").toDouble(), 1e20);
}
