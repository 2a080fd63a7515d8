// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/digits.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace
{
/** What is read of @p text, and how many letters. */
std::pair<qint64, qsizetype> readFrom(const QByteArray &text)
{
    qint64 number = 0;
    const char *const end = Digits::read(text.begin(), text.end(), number);
    return {number, end - text.begin()};
}
}

TEST(DigitsTest, readsWhatIsWritten)
{
    EXPECT_EQ(readFrom(""), std::pair(qint64(0), qsizetype(0)));
    EXPECT_EQ(readFrom("x"), std::pair(qint64(0), qsizetype(0)));
    EXPECT_EQ(readFrom("7"), std::pair(qint64(7), qsizetype(1)));
    EXPECT_EQ(readFrom("007<"), std::pair(qint64(7), qsizetype(3)));
    EXPECT_EQ(readFrom("12345678"), std::pair(qint64(12345678), qsizetype(8)));
    EXPECT_EQ(readFrom("1300000900</start>"), std::pair(qint64(1300000900), qsizetype(10)));
    EXPECT_EQ(readFrom("999999999999999999"), std::pair(qint64(999999999999999999), qsizetype(18)));
    EXPECT_EQ(readFrom("1234567890123456789"), std::pair(qint64(123456789012345678), qsizetype(18)));
}

TEST(DigitsTest, eightDigitsAreNoOtherLetters)
{
    QByteArray text = "12345678";
    for (int letter = 0; letter < 256; ++letter) {
        for (int at = 0; at < 8; ++at) {
            QByteArray other = text;
            other[at] = char(letter);
            EXPECT_EQ(Digits::areDigits(Digits::eightAt(other.constData())), letter >= '0' && letter <= '9') << letter << ' ' << at;
        }
    }
}

TEST(DigitsTest, eightAtATimeAreWhatTheyAreOneByOne)
{
    QRandomGenerator chance(42);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 number = qint64(chance.generate64() % 1'000'000'000'000'000'000ull) >> chance.bounded(60);
        EXPECT_EQ(readFrom(QByteArray::number(number) + ','), std::pair(number, QByteArray::number(number).size()));
    }
}
