// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/typedprice.h"

#include <gtest/gtest.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
/** While it lives the user's language is this one. */
class Speaking
{
public:
    Speaking(QLocale::Language language, QLocale::Territory territory) { QLocale::setDefault(QLocale(language, territory)); }
    ~Speaking() { QLocale::setDefault(m_before); }

private:
    const QLocale m_before;
};
}

TEST(TypedPriceTest, takesAPointOrACommaInEveryLanguage)
{
    for (const auto &[language, territory] :
         {std::pair(QLocale::English, QLocale::UnitedKingdom), std::pair(QLocale::Italian, QLocale::Italy)}) {
        const Speaking speaking(language, territory);
        for (const QString &text : {u"0.285"_s, u"0,285"_s, u" .285 "_s, u",2850"_s})
            EXPECT_EQ(TypedPrice(text).price(), Decimal(285, -3)) << qPrintable(text);
        EXPECT_EQ(TypedPrice(u"0"_s).price(), Decimal());
        EXPECT_EQ(TypedPrice(u"28,"_s).price(), Decimal(28));
    }
}

TEST(TypedPriceTest, takesNothingThatCouldBeAThousandToTheReader)
{
    const Speaking speaking(QLocale::Italian, QLocale::Italy);

    EXPECT_EQ(TypedPrice(u"1.444"_s).price(), std::nullopt);
    EXPECT_EQ(TypedPrice(u"1.444"_s).fault(), u"Write 1444 or 1,444, so that it cannot be misread."_s);
    EXPECT_EQ(TypedPrice(u"1,444"_s).price(), Decimal(1444, -3));
    EXPECT_EQ(TypedPrice(u"1.44"_s).price(), Decimal(144, -2));
}

TEST(TypedPriceTest, tellsWhyItCannotBeTaken)
{
    for (const QString &text : {u"cheap"_s, u"."_s, u"-"_s, u"1.000,5"_s, u"1e-3"_s, u"0.2 8"_s, u"€0.28"_s}) {
        EXPECT_EQ(TypedPrice(text).price(), std::nullopt);
        EXPECT_EQ(TypedPrice(text).fault(), u"Write a number, such as 0.28."_s) << qPrintable(text);
    }
    EXPECT_EQ(TypedPrice(u"-0.1"_s).fault(), u"A price cannot be below zero."_s);
    EXPECT_EQ(TypedPrice(u"0.1234567"_s).fault(), u"Write at most six digits before the point and six after it."_s);
    EXPECT_EQ(TypedPrice(u"1234567"_s).fault(), u"Write at most six digits before the point and six after it."_s);
    EXPECT_EQ(TypedPrice(u"123456.123456"_s).fault(), QString());
}

TEST(TypedPriceTest, nothingTypedIsNoFault)
{
    EXPECT_TRUE(TypedPrice(u"  "_s).isEmpty());
    EXPECT_EQ(TypedPrice(u"  "_s).price(), std::nullopt);
    EXPECT_EQ(TypedPrice(u"  "_s).fault(), QString());
}

TEST(TypedPriceTest, isReadAsItIsWritten)
{
    const Speaking speaking(QLocale::Italian, QLocale::Italy);

    for (const Decimal price : {Decimal(28, -2), Decimal(1444), Decimal(1444, -3), Decimal(1, -6), Decimal()})
        EXPECT_EQ(TypedPrice(TypedPrice::text(price)).price(), price) << qPrintable(TypedPrice::text(price));
    EXPECT_EQ(TypedPrice::text(Decimal(28, -2)), u"0,28"_s);
}
