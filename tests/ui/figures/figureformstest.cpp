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
INSTANTIATE_TEST_SUITE_P(Forms, FigureFormsTest,
                         testing::Values(FigureSamples::months(), FigureSamples::shares(), FigureSamples::week(), FigureSamples::steps(),
                                         FigureSamples::scale(), FigureSamples::strip()));
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

TEST(HeatFigureTest, isTheDarkerTheMoreAndHatchedWhereNobodyKnows)
{
    const FigureStage stage = stageOf(FigureSamples::week());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);
    const auto tone = [&](int slot, int row) { return image.pixelColor(painter.rectOf(stage, {slot, row}).center().toPoint()); };

    EXPECT_LT(tone(3, 0).lightness(), tone(2, 0).lightness());
    EXPECT_LT(tone(2, 0).lightness(), tone(0, 0).lightness());
    EXPECT_EQ(tone(3, 0), tone(0, 1));
    EXPECT_EQ(countOf(image, painter.rectOf(stage, {3, 1}), tone(0, 0)), 0);
}

TEST(BridgeFigureTest, eachStepBeginsWhereTheOneBeforeEnded)
{
    const FigureStage stage = stageOf(FigureSamples::steps());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);
    const auto reach = [&](int slot) {
        const int y = int(painter.rectOf(stage, {slot, 0}).center().y());
        int from = -1, to = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == FigureSamples::red) {
                from = from < 0 ? x : from;
                to = x;
            }
        }
        return std::pair(from, to);
    };

    EXPECT_NEAR(reach(1).second, reach(0).second, 2) << "down from the average";
    EXPECT_NEAR(reach(2).first, reach(1).first, 2) << "and up again";
    EXPECT_NEAR(reach(3).second, reach(2).second, 2) << "to the home";
}

TEST(ScaleFigureTest, standsWhereItsValueIs)
{
    const FigureStage stage = stageOf(FigureSamples::scale());
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);

    EXPECT_NEAR(painter.rectOf(stage, {1, 0}).center().x(), stage.size.width() / 2, 1);
    EXPECT_GT(countOf(painted(stage), painter.rectOf(stage, {1, 0}), FigureSamples::red), 50);
}

TEST(StripFigureTest, isTheDeeperTheGreener)
{
    const FigureStage stage = stageOf(FigureSamples::strip());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);
    const auto tone = [&](int slot) {
        const QRectF cell = painter.rectOf(stage, {slot, 0});
        return image.pixelColor(int(cell.left() + cell.width() / 4), int(cell.center().y()));
    };

    EXPECT_LT(tone(1).lightness(), tone(0).lightness());
}

TEST(PointsFigureTest, standAsFarToTheRightAsTheyCostAndAsHighAsTheyAreGreen)
{
    const FigureStage stage = stageOf(FigureSamples::points());
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);
    const auto center = [&](int slot) { return painter.rectOf(stage, {slot, 0}).center(); };

    EXPECT_LT(center(0).x(), center(1).x());
    EXPECT_NEAR((center(1).x() - center(0).x()) / (center(3).x() - center(0).x()), 2. / 3, 1e-6);
    EXPECT_LT(center(3).y(), center(0).y());
    EXPECT_LT(center(0).y(), center(1).y());
    for (const int slot : {0, 1, 3})
        EXPECT_EQ(painter.cellAt(stage, center(slot) + QPointF(4, 4)), (FigureCell{slot, 0}));
    EXPECT_FALSE(painter.cellAt(stage, {stage.size.width() - 3, stage.size.height() - 3}));
}

TEST(PointsFigureTest, whoseCostNobodyKnowsStandNowhere)
{
    const FigureStage stage = stageOf(FigureSamples::points());

    EXPECT_TRUE(FigureForms::painterOf(stage.figure.form).rectOf(stage, {2, 0}).isEmpty());
}

TEST(PointsFigureTest, onTheFrontAreFullAndTheOthersPale)
{
    const FigureStage stage = stageOf(FigureSamples::points());
    const QImage image = painted(stage);
    const FigurePainter &painter = FigureForms::painterOf(stage.figure.form);

    EXPECT_GT(countOf(image, painter.rectOf(stage, {0, 0}), FigureSamples::red), 20);
    EXPECT_GT(countOf(image, painter.rectOf(stage, {3, 0}), FigureSamples::red), 20);
    EXPECT_EQ(countOf(image, painter.rectOf(stage, {1, 0}), FigureSamples::red), 0);
}

TEST(PointsFigureTest, ofOnePriceStandOneAboveTheOther)
{
    Figure figure = FigureSamples::points();
    figure.rows[0].values = {0.5, 0.5, 0.5, 0.5};
    const FigureStage stage = stageOf(figure);
    const FigurePainter &painter = FigureForms::painterOf(figure.form);

    EXPECT_EQ(painter.rectOf(stage, {0, 0}).center().x(), painter.rectOf(stage, {3, 0}).center().x());
    EXPECT_GT(painter.rectOf(stage, {0, 0}).left(), 0);
    EXPECT_LT(painter.rectOf(stage, {0, 0}).right(), stage.size.width());
}
