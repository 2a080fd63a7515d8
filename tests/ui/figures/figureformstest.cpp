// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureforms.h"

#include "tests/ui/figures/figuresamples.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
FigureStage stageOf(const Figure &figure)
{
    QFont font;
    font.setPixelSize(12);
    return {.figure = figure, .size = {600, 240}, .font = font};
}

QImage painted(const FigureStage &stage)
{
    QImage image(stage.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigureForms::painterOf(stage.figure.form).paint(&painter, stage);
    return image;
}

int countOf(const QImage &image, const QRectF &place, const QColor &color)
{
    int count = 0;
    for (int y = int(place.top()); y < int(place.bottom()); ++y) {
        for (int x = int(place.left()); x < int(place.right()); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

class FigureFormsTest : public testing::TestWithParam<Figure>
{
};
INSTANTIATE_TEST_SUITE_P(Forms, FigureFormsTest, testing::Values(FigureSamples::months(), FigureSamples::shares()));
}

TEST_P(FigureFormsTest, findsEachSlotWhereItIs)
{
    const FigureStage stage = stageOf(GetParam());
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);

    for (int slot = 0; slot < stage.figure.slotCount(); ++slot)
        EXPECT_EQ(painter.cellAt(stage, painter.rectOf(stage, {slot, 0}).center()), (FigureCell{slot, 0}));
    EXPECT_FALSE(painter.cellAt(stage, {-5, -5}));
}

TEST(ColumnsFigureTest, areAsHighAsTheirValues)
{
    const FigureStage stage = stageOf(FigureSamples::months());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);
    const QRectF january = painter.rectOf(stage, {0, 0}), march = painter.rectOf(stage, {2, 0});

    const double ofOven = double(countOf(image, january, FigureSamples::red)) / countOf(image, march, FigureSamples::red);
    EXPECT_NEAR(ofOven, 2, 0.15);
    const double ofJanuary = double(countOf(image, january, FigureSamples::red)) / countOf(image, january, FigureSamples::blue);
    EXPECT_NEAR(ofJanuary, 4, 0.4);
}

TEST(ColumnsFigureTest, whatNobodyKnowsIsNotPainted)
{
    const FigureStage stage = stageOf(FigureSamples::months());
    const QRectF february = FigureForms::painterOf(stage.figure.form).rectOf(stage, {1, 0});

    EXPECT_EQ(countOf(painted(stage), february, FigureSamples::red), 0);
    EXPECT_GT(countOf(painted(stage), february, FigureSamples::blue), 0);
}

TEST(ColumnsFigureTest, whatIsSwitchedOffIsNotPainted)
{
    FigureStage stage = stageOf(FigureSamples::months());
    stage.hidden = {u"fridge"_s};

    EXPECT_EQ(countOf(painted(stage), {{}, stage.size}, FigureSamples::blue), 0);
}

TEST(BarsFigureTest, areAsLongAsTheirValues)
{
    const FigureStage stage = stageOf(FigureSamples::shares());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);

    const double ratio = double(countOf(image, painter.rectOf(stage, {0, 0}), FigureSamples::red))
        / countOf(image, painter.rectOf(stage, {1, 0}), FigureSamples::blue);
    EXPECT_NEAR(ratio, 3, 0.15);
}
