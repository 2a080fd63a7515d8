// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscene.h"
#include "ui/palette/palette.h"

#include "tests/ui/charts/samples.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const Period september{Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}};
const Period august{Period::Kind::Month, {2025, 8, 1}, {2025, 9, 1}};
const Period day{Period::Kind::Day, {2025, 9, 18}, {2025, 9, 19}};

ChartLook look(bool dark)
{
    QFont font(QFontInfo(QFont()).family());
    font.setPixelSize(12);
    return {dark, font, {}, {}};
}

QImage picture(const ChartPair &pair, QSize size, bool dark, double ratio = 1, const Interval &visible = {})
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Palette::color(Palette::Role::Card, dark));
    ChartScene scene;
    scene.setContent(pair, look(dark));
    scene.layOut(size, visible);
    QPainter painter(&image);
    scene.paint(&painter, QRectF({}, size));
    return image;
}
}

TEST(ChartSceneTest, onlyNumbersOfOurOwnAreGivenToQtCharts)
{
    auto data = Samples::energy(september, Step::Day, 1);
    auto named = std::make_shared<ChartSeries>(*data->series.front());
    named->name = u"<img src='x'>"_s;
    data->series.front() = named;
    ChartScene scene;

    scene.setContent({data, nullptr}, look(false));
    scene.layOut({1100, 390});

    int labels = 0;
    for (const QGraphicsItem *item : scene.axes().drawn().items()) {
        if (const auto *const text = dynamic_cast<const QGraphicsTextItem *>(item); text && text->isVisible()) {
            static const QRegularExpression number(u"^-?[0-9.]*$"_s);
            EXPECT_TRUE(text->toPlainText().contains(number)) << qPrintable(text->toPlainText());
            labels += text->toPlainText().isEmpty() ? 0 : 1;
        }
    }
    EXPECT_EQ(labels, scene.frame().values.ticks().size());
}

TEST(ChartSceneTest, zeroHasNoSign)
{
    for (const double low : {-0.1e6, -0.3e6, -0.4e6, -0.7e6}) {
        auto data = Samples::energy(september, Step::Day, 1);
        const auto up = Samples::series(SeriesKind::Solar, data->intervals.size(), [](std::size_t) { return 1.1e6; });
        auto down = Samples::series(SeriesKind::Export, data->intervals.size(), [low](std::size_t) { return -low; });
        down->below = true;
        data->series = {up, down};
        ChartScene scene;

        scene.setContent({data, nullptr}, look(false));
        scene.layOut({1100, 390});

        int labels = 0;
        for (const QGraphicsItem *item : scene.axes().drawn().items()) {
            const auto *const text = dynamic_cast<const QGraphicsTextItem *>(item);
            if (!text || !text->isVisible() || text->toPlainText().isEmpty())
                continue;
            ++labels;
            EXPECT_FALSE(text->toPlainText().startsWith(u"-0"_s) && text->toPlainText().toDouble() == 0) << low;
        }
        EXPECT_EQ(labels, scene.frame().values.ticks().size()) << low;
    }
}

TEST(ChartSceneTest, valueAxisFitsWhatIsShown)
{
    const ChartPair pair{Samples::energy(september, Step::Day, 1), nullptr};
    ChartScene scene;
    ChartLook only = look(false);
    only.isolated = u"home/export"_s;

    scene.setContent(pair, look(false));
    scene.layOut({1100, 390});
    const double whole = scene.frame().values.high();
    scene.setContent(pair, only);
    scene.layOut({1100, 390});

    EXPECT_GT(whole, 0);
    EXPECT_EQ(scene.frame().values.high(), 0);
    EXPECT_LT(scene.frame().values.low(), 0);
}

TEST(ChartSceneTest, barsThatAreMissingStayBackground)
{
    auto data = Samples::energy(september, Step::Day, 1);
    for (auto &part : data->series) {
        auto gap = std::make_shared<ChartSeries>(*part);
        gap->values[9] = noReading;
        part = gap;
    }
    ChartScene scene;
    scene.setContent({data, nullptr}, look(false));
    scene.layOut({1100, 390});

    const QImage image = picture({data, nullptr}, {1100, 390}, false);

    const auto solarAt = [&](std::size_t slot) {
        const PlotFrame &frame = scene.frame();
        return image.pixelColor(int(frame.times.xOfSlot(slot) + frame.times.slotWidth() / 2), int(frame.values.zero()) - 20);
    };
    EXPECT_EQ(solarAt(8), Palette::color(Palette::Role::Solar, false));
    EXPECT_EQ(solarAt(9), Palette::color(Palette::Role::Card, false));
}

TEST(ChartSceneTest, theGridGoesFromEdgeToEdgeOfThePlot)
{
    const ChartPair pair{Samples::energy(september, Step::Day, 1), nullptr};
    ChartScene scene;
    scene.setContent(pair, look(false));
    scene.layOut({1100, 390});
    const PlotFrame &frame = scene.frame();
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        const QImage image = picture(pair, {1100, 390}, false, ratio);

        const auto isLined = [&](double x, double tick) {
            const int y = int(frame.values.yOf(frame.values.unit().kept(tick)) * ratio);
            const QColor card = Palette::color(Palette::Role::Card, false);
            return image.pixelColor(int(x * ratio), y - 1) != card || image.pixelColor(int(x * ratio), y) != card;
        };
        for (const double tick : frame.values.ticks()) {
            EXPECT_TRUE(isLined(frame.plot.left() + 1, tick)) << tick << ' ' << ratio;
            EXPECT_TRUE(isLined(frame.plot.right() - 1, tick)) << tick << ' ' << ratio;
            EXPECT_FALSE(isLined(frame.plot.left() - 2, tick)) << tick << ' ' << ratio;
            EXPECT_FALSE(isLined(frame.plot.right() + 2, tick)) << tick << ' ' << ratio;
        }
    }
}

TEST(ChartSceneTest, barsEndAtTheNearestPixelOfTheDevice)
{
    auto data = Samples::energy(september, Step::Day, 1);
    data->series = {data->series.front()};
    ChartScene scene;
    scene.setContent({data, nullptr}, look(false));
    scene.layOut({1100, 390});
    for (const int ratio : {1, 2, 3}) {
        const QImage image = picture({data, nullptr}, {1100, 390}, false, ratio);

        for (std::size_t slot = 0; slot < data->intervals.size(); ++slot) {
            const PlotFrame &frame = scene.frame();
            const int x = int((frame.times.xOfSlot(slot) + frame.times.slotWidth() / 2) * ratio);
            int top = 0;
            while (image.pixelColor(x, top) != Palette::color(Palette::Role::Solar, false))
                ++top;
            const double wished = frame.values.yOf(double(data->series.front()->values[slot])) * ratio;
            EXPECT_LE(std::abs(top - wished), 0.5) << slot << ' ' << ratio;
        }
    }
}

TEST(ChartSceneTest, whatIsKeptFromFrameToFrameChangesNothing)
{
    const ChartPair lines{Samples::power(day, 60, 1), nullptr};
    const ChartPair bars{Samples::energy(september, Step::Day, 1), nullptr};
    ChartScene scene;
    for (const auto &[pair, dark] : {std::pair(lines, false), std::pair(lines, true), std::pair(bars, true)}) {
        scene.setContent(pair, look(dark));
        const Interval whole = TimeScale::whole(*pair.shown);
        for (const int tenth : {0, 0, 3, 5, 2, 9}) {
            const Interval visible{whole.start + tenth * whole.length() / 10, whole.start + (tenth + 1) * whole.length() / 10};
            for (const double ratio : {1.0, 2.0}) {
                const QSize size(640 + 20 * (tenth % 2), 300);
                QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
                image.setDevicePixelRatio(ratio);
                image.fill(Palette::color(Palette::Role::Card, dark));
                scene.layOut(size, visible);
                QPainter painter(&image);
                scene.paint(&painter, QRectF({}, size));
                painter.end();

                EXPECT_EQ(image, picture(pair, size, dark, ratio, visible)) << tenth << ' ' << ratio;
            }
        }
    }
}
