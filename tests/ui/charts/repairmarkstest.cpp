// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barsitem.h"
#include "ui/charts/chartscene.h"
#include "ui/palette/palette.h"

#include "tests/ui/charts/samples.h"

#include <gtest/gtest.h>

#include <QPainter>

namespace
{
const Period september{Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}};
const Period day{Period::Kind::Day, {2025, 9, 18}, {2025, 9, 19}};

/** @p data with the first series alone, of which values [first, end) have @p quality. */
std::shared_ptr<ChartData> marked(const std::shared_ptr<ChartData> &data, Quality quality, std::size_t first, std::size_t end)
{
    auto series = std::make_shared<ChartSeries>(*data->series.front());
    series->values.assign(series->values.size(), 4000);
    series->pyramid = Pyramid(series->values);
    series->qualities.assign(series->values.size(), Quality::Measured);
    std::fill(series->qualities.begin() + qsizetype(first), series->qualities.begin() + qsizetype(end), quality);
    auto copy = std::make_shared<ChartData>(*data);
    copy->series = {series};
    return copy;
}

struct Painted
{
    QImage image;
    PlotFrame frame;
};

Painted painted(const std::shared_ptr<ChartData> &data, bool dark)
{
    constexpr QSize size(800, 300);
    QFont font;
    font.setPixelSize(12);
    ChartScene scene;
    scene.setContent({data, nullptr}, {dark, font, {}, {}});
    scene.layOut(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Palette::color(Palette::Role::Card, dark));
    QPainter painter(&image);
    scene.paint(&painter, QRectF({}, size));
    return {image, scene.frame()};
}
}

class RepairMarksTest : public testing::TestWithParam<bool>
{
};

TEST_P(RepairMarksTest, lieAlongTheZeroLineWhereALineIsRepairedAndNowhereElse)
{
    for (const int step : {60, 900}) { // dense and sparse
        const auto power = Samples::power(day, step, 1);
        const std::size_t count = power->series.front()->values.size();

        const auto [image, frame] = painted(marked(power, Quality::Repaired, count / 4, count / 2), GetParam());

        const QColor hue = Palette::color(Palette::Role::Solar, GetParam());
        const auto isMarked = [&](double share) {
            return image.pixelColor(int(frame.plot.left() + share * frame.plot.width()), int(frame.values.zero()) - 2) == hue;
        };
        EXPECT_FALSE(isMarked(0.24)) << step;
        EXPECT_TRUE(isMarked(0.26)) << step;
        EXPECT_TRUE(isMarked(0.49)) << step;
        EXPECT_FALSE(isMarked(0.51)) << step;
    }
}

TEST_P(RepairMarksTest, areSeenHoweverShortTheRepairIs)
{
    const auto power = Samples::power(day, 10, 1);
    const std::size_t middle = power->series.front()->values.size() / 2;

    const auto [image, frame] = painted(marked(power, Quality::Repaired, middle, middle + 1), GetParam());

    int pixels = 0;
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixelColor(x, int(frame.values.zero()) - 2) == Palette::color(Palette::Role::Solar, GetParam());
    EXPECT_GE(pixels, 2);
    EXPECT_LE(pixels, 4);
}

TEST_P(RepairMarksTest, tellRepairedBarsFromEstimatedAndMeasuredOnes)
{
    const auto energy = Samples::energy(september, Step::Day, 1);
    const QImage measured = painted(marked(energy, Quality::Measured, 4, 5), GetParam()).image;
    const QImage estimated = painted(marked(energy, Quality::Estimated, 4, 5), GetParam()).image;
    const QImage repaired = painted(marked(energy, Quality::Repaired, 4, 5), GetParam()).image;

    EXPECT_NE(repaired, measured);
    EXPECT_NE(repaired, estimated);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, RepairMarksTest, testing::Bool());
