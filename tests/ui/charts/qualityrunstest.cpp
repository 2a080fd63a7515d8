// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/qualityruns.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

TEST(QualityRunsTest, touchWhatAScanFinds)
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        ChartSeries series;
        series.values.assign(40, 1);
        for (int i = 0; i < 40; ++i)
            series.qualities.push_back(random.bounded(3) > 0 && i > 0 ? series.qualities.back() : Quality(random.bounded(3)));
        const QualityRuns runs(series, Quality::Estimated);

        for (std::size_t first = 0; first <= 40; ++first) {
            for (std::size_t end = first; end <= 40; ++end) {
                const auto begin = series.qualities.begin();
                const bool found
                    = std::find(begin + qsizetype(first), begin + qsizetype(end), Quality::Estimated) != begin + qsizetype(end);
                ASSERT_EQ(runs.touch(first, end), found) << round << ": " << first << ".." << end;
            }
        }
    }
}

TEST(QualityRunsTest, thereAreNoneWhereAllIsMeasured)
{
    ChartSeries series;
    series.values.assign(40, 1);

    EXPECT_TRUE(QualityRuns(series, Quality::Repaired).isEmpty());
    EXPECT_FALSE(QualityRuns(series, Quality::Repaired).touch(0, 40));
}
