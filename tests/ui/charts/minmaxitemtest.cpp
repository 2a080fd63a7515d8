// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/minmaxitem.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>
#include <random>

namespace
{
constexpr int width = 60;
constexpr int height = 80;
constexpr int margin = 10;
const QColor ink(Qt::black);

/** 10 values in each pixel column, random, with gaps. */
std::shared_ptr<ChartData> randomLine(int seed, const Interval &gap)
{
    std::mt19937 random{std::mt19937::result_type(seed)};
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->unit = {Unit::Kind::Watt, {}};
    data->range = {0, width * 10 * 60};
    auto line = Samples::series(SeriesKind::Home, width * 10, [&](std::size_t i) {
        const double value = double(random() % 900);
        return gap.contains(qint64(i)) ? std::nan("") : value;
    });
    line->step = 60;
    data->series = {line};
    return data;
}

QImage paint(const std::shared_ptr<ChartData> &data, const PlotFrame &frame, double ratio)
{
    QImage image(QSize(width + 2 * margin, height + 2 * margin) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    MinMaxItem item(data->series.front(), ink);
    item.setFrame(frame, 0);
    QPainter painter(&image);
    item.paint(&painter, nullptr, nullptr);
    return image;
}

PlotFrame frameOf(const std::shared_ptr<ChartData> &data)
{
    return {QRectF(margin, margin, width, height),
            TimeScale(data, data->range, margin, width),
            ValueScale(0, 900, data->unit, margin, margin + height)};
}
}

TEST(MinMaxItemTest, columnsAreTheLowestAndHighestOfAllTheirValues)
{
    const auto data = randomLine(7, {200, 260});
    const PlotFrame frame = frameOf(data);
    const auto &values = data->series.front()->values;

    const QImage image = paint(data, frame, 1);

    for (int column = 0; column < width; ++column) {
        double top = 1e9, bottom = -1e9;
        for (int i = column * 10; i < column * 10 + 10; ++i) {
            if (values[std::size_t(i)] == noReading)
                continue;
            top = std::min(top, frame.values.yOf(double(values[std::size_t(i)])));
            bottom = std::max(bottom, frame.values.yOf(double(values[std::size_t(i)])));
        }
        for (int y = 0; y < image.height(); ++y) {
            const QColor pixel = image.pixelColor(margin + column, y);
            const bool inside = y >= top && y + 1 <= bottom;
            const bool outside = y + 1 <= top - 1 || y >= bottom + 1 || top > bottom;
            EXPECT_TRUE(!inside || pixel == ink) << column << ' ' << y;
            EXPECT_TRUE(!outside || pixel == QColor(Qt::white)) << column << ' ' << y;
        }
    }
}

TEST(MinMaxItemTest, gapsStayBackground)
{
    const auto data = randomLine(3, {200, 260});

    const QImage image = paint(data, frameOf(data), 2);

    for (int x = (margin + 20) * 2; x < (margin + 26) * 2; ++x) {
        for (int y = 0; y < image.height(); ++y)
            EXPECT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ' ' << y;
    }
}

TEST(MinMaxItemTest, neighbouringColumnsTouch)
{
    auto data = randomLine(1, {});
    auto steps = std::make_shared<ChartSeries>(*data->series.front());
    for (std::size_t i = 0; i < steps->values.size(); ++i)
        steps->values[i] = i / 50 % 2 == 0 ? 100 : 800;
    steps->pyramid = Pyramid(steps->values);
    data->series = {steps};

    const QImage image = paint(data, frameOf(data), 1);

    const int middle = margin + height / 2;
    for (int step = 1; step < width / 5; ++step)
        EXPECT_EQ(image.pixelColor(margin + step * 5, middle), ink) << step;
    EXPECT_EQ(image.pixelColor(margin + 2, middle), QColor(Qt::white));
}

TEST(MinMaxItemTest, fewValuesAreOneLineThatGoesToTheEdges)
{
    auto data = randomLine(1, {});
    auto flat = std::make_shared<ChartSeries>(*data->series.front());
    flat->values.assign(12, 450);
    flat->values[6] = noReading;
    flat->pyramid = Pyramid(flat->values);
    flat->step = 60 * 50;
    data->series = {flat};
    PlotFrame frame = frameOf(data);
    frame.times = TimeScale(data, {60 * 50, 60 * 500}, margin, width);

    const QImage image = paint(data, frame, 1);

    const int y = int(frame.values.yOf(450));
    EXPECT_NE(image.pixelColor(margin, y), QColor(Qt::white));
    EXPECT_NE(image.pixelColor(margin + width - 1, y), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(margin - 1, y), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(int(frame.times.xOf(6.5 * 60 * 50)), y), QColor(Qt::white)); // the gap
}

TEST(MinMaxItemTest, theSmallestGapAndTheLoneliestValueAreSeen)
{
    auto data = randomLine(1, {});
    auto flat = std::make_shared<ChartSeries>(*data->series.front());
    flat->step = 60 * 10; // a value to a pixel
    flat->values.assign(width, 450);
    flat->values[20] = noReading;
    flat->values[40] = noReading;
    flat->values[42] = noReading;
    flat->pyramid = Pyramid(flat->values);
    data->series = {flat};
    const PlotFrame frame = frameOf(data);

    const QImage image = paint(data, frame, 1);

    const int y = int(frame.values.yOf(450));
    for (int i = 0; i < width; ++i) {
        const bool isGap = i == 20 || i == 40 || i == 42;
        EXPECT_EQ(image.pixelColor(margin + i, y) == QColor(Qt::white), isGap) << i;
    }
}

TEST(MinMaxItemTest, flatLinesAreAsThickAsSteepOnes)
{
    auto data = randomLine(1, {});
    auto step = std::make_shared<ChartSeries>(*data->series.front());
    step->step = 60 * 10;
    step->values.assign(width, 100);
    std::fill(step->values.begin() + width / 2, step->values.end(), 800);
    step->pyramid = Pyramid(step->values);
    data->series = {step};
    for (const int ratio : {1, 2}) {
        const QImage image = paint(data, frameOf(data), ratio);

        const auto inkAt = [&](int x, int y) { return 1 - image.pixelColor(x, y).lightnessF(); };
        double down = 0;
        double across = 0;
        for (int y = 0; y < image.height(); ++y)
            down += inkAt((margin + 10) * ratio, y) / ratio;
        for (int x = 0; x < image.width(); ++x)
            across += inkAt(x, (margin + height / 2) * ratio) / ratio;
        EXPECT_NEAR(down, 1.75, 0.02) << ratio;
        EXPECT_NEAR(across, 1.75, 0.02) << ratio;
    }
}

TEST(MinMaxItemTest, dashesOfEstimatedValuesStayOnTheLineWhenItIsMoved)
{
    for (const int step : {6, 60, 60 * 50}) { // dense and sparse
        auto data = randomLine(1, {});
        auto estimated = std::make_shared<ChartSeries>(*data->series.front());
        estimated->step = step;
        estimated->values.assign(std::size_t(width * 10 * 60 * 2 / step), 450);
        estimated->qualities.assign(estimated->values.size(), Quality::Estimated);
        estimated->pyramid = Pyramid(estimated->values);
        data->series = {estimated};
        PlotFrame frame = frameOf(data);
        const QImage image = paint(data, frame, 1);
        constexpr int pixels = 7;
        frame.times = TimeScale(data, {pixels * 600, (width + pixels) * 600}, margin, width);

        const QImage moved = paint(data, frame, 1);

        const QRect kept(margin + 3, 0, width - 2 * pixels, image.height());
        EXPECT_EQ(moved.copy(kept), image.copy(kept.translated(pixels, 0))) << step;
        EXPECT_NE(moved, image) << step;
    }
}
