// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvnumbers.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace
{
/** That looking for plain digits first changes nothing. */
testing::AssertionResult isReadAsAnyNotation(const QByteArray &cell)
{
    for (const char decimal : {'.', ','}) {
        const auto read = CsvNumbers::read(cell, decimal);
        const auto any = CsvNumbers::readAnyNotation(cell, decimal);
        const bool isSame = read.has_value() == any.has_value()
            && (!read || (read->mantissa() == any->mantissa() && read->exponent() == any->exponent()));
        if (!isSame)
            return testing::AssertionFailure() << cell.constData() << " with " << decimal;
    }
    if (CsvNumbers::isDateLike(cell) && CsvNumbers::markOf(cell))
        return testing::AssertionFailure() << cell.constData() << " is no date";
    return testing::AssertionSuccess();
}
}

TEST(CsvNumbersTest, plainNumbersAreReadAsAnyNotation)
{
    for (const char *cell : {"",
                             "-",
                             "+1",
                             "--1",
                             "-0",
                             "0.0",
                             "0",
                             "00.50",
                             "1.",
                             ".5",
                             "-.5",
                             "-1.5",
                             "1,5",
                             "1.234",
                             "1.234.567",
                             "1,234.5",
                             "100",
                             "1200.00",
                             "999999999999999999",
                             "9999999999999999999",
                             "0.999999999999999999",
                             "123456789.123456789",
                             "123456789.1234567890",
                             "1e5",
                             "5-",
                             "5:",
                             "12/",
                             " 1",
                             "1 ",
                             "1 234"})
        EXPECT_TRUE(isReadAsAnyNotation(cell));
}

TEST(CsvNumbersTest, anyLettersAreReadAsAnyNotation)
{
    const QByteArray letters = "0000123456789999..,,-+e' :/";
    QRandomGenerator chance(42);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray cell;
        for (int length = chance.bounded(24); length > 0; --length)
            cell += letters[chance.bounded(int(letters.size()))];
        ASSERT_TRUE(isReadAsAnyNotation(cell));
    }
}
