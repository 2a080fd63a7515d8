// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/pyramid.h"
#include "models/values/readings.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace
{
MinMax scanned(const std::vector<qint64> &values, std::size_t first, std::size_t end)
{
    MinMax found;
    for (std::size_t i = first; i < end; ++i) {
        if (values[i] == noReading)
            continue;
        found.low = found.isEmpty() ? values[i] : std::min(found.low, values[i]);
        found.high = std::max(found.high, values[i]);
    }
    return found;
}
}

class PyramidSizesTest : public testing::TestWithParam<int>
{
};

TEST_P(PyramidSizesTest, anyRangeIsWhatAScanFinds)
{
    QRandomGenerator random(quint32(GetParam()) + 7);
    std::vector<qint64> values(std::size_t(GetParam()), noReading);
    bool gap = false;
    for (qint64 &value : values) {
        gap = random.bounded(40) == 0 ? !gap : gap;
        if (!gap)
            value = random.bounded(-1000000, 1000000);
    }
    const Pyramid pyramid(values);

    for (int i = 0; i < 1000; ++i) {
        const auto one = std::size_t(random.bounded(GetParam() + 1));
        const auto other = std::size_t(random.bounded(GetParam() + 1));
        const auto [first, end] = std::minmax(one, other);
        ASSERT_EQ(pyramid.range(values, first, end), scanned(values, first, end)) << first << ".." << end;
    }
    EXPECT_EQ(pyramid.range(values, 0, values.size()), scanned(values, 0, values.size()));
}

TEST_P(PyramidSizesTest, valuesThatOnlyRiseOrFallOrStayAreFoundToTheLastOne)
{
    QRandomGenerator random(quint32(GetParam()) + 8);
    for (const int rise : {1, -1, 0}) {
        std::vector<qint64> values;
        for (int i = 0; i < GetParam(); ++i)
            values.push_back(qint64(rise) * i);
        const Pyramid pyramid(values);

        for (int i = 0; i < 300; ++i) {
            const auto one = std::size_t(random.bounded(GetParam() + 1));
            const auto other = std::size_t(random.bounded(GetParam() + 1));
            const auto [first, end] = std::minmax(one, other);
            ASSERT_EQ(pyramid.range(values, first, end), scanned(values, first, end)) << first << ".." << end << " rise " << rise;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, PyramidSizesTest, testing::Values(0, 1, 63, 64, 65, 511, 512, 513, 4096, 4097, 20000));

TEST(PyramidTest, theGreatestNumbersAreFoundBesideMissingOnes)
{
    constexpr qint64 lowest = noReading + 1;
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    std::vector<qint64> values(300, noReading);
    values[100] = lowest;
    values[200] = highest;

    EXPECT_EQ(Pyramid(values).range(values, 0, 300), (MinMax{lowest, highest}));
    EXPECT_EQ(Pyramid(values).range(values, 99, 102), (MinMax{lowest, lowest}));
    EXPECT_EQ(Pyramid(values).range(values, 150, 300), (MinMax{highest, highest}));
    EXPECT_TRUE(Pyramid(values).range(values, 101, 200).isEmpty());
}

TEST(PyramidTest, whatIsMissingIsNeverLow)
{
    std::vector<qint64> values(1000, noReading);
    values[700] = 42;
    const Pyramid pyramid(values);

    EXPECT_TRUE(pyramid.range(values, 0, 700).isEmpty());
    EXPECT_EQ(pyramid.range(values, 0, 1000), (MinMax{42, 42}));
}

TEST(PyramidTest, aRangePastTheEndEndsThere)
{
    const std::vector<qint64> values{3, 1, 2};

    EXPECT_EQ(Pyramid(values).range(values, 1, 100), (MinMax{1, 2}));
    EXPECT_TRUE(Pyramid(values).range(values, 5, 100).isEmpty());
}
