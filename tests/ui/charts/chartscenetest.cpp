// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscene.h"
#include "ui/palette.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QDir>
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
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *const text = dynamic_cast<const QGraphicsTextItem *>(item); text && text->isVisible()) {
            static const QRegularExpression number(u"^-?[0-9.]*$"_s);
            EXPECT_TRUE(text->toPlainText().contains(number)) << qPrintable(text->toPlainText());
            labels += text->toPlainText().isEmpty() ? 0 : 1;
        }
    }
    EXPECT_EQ(labels, scene.frame().values.ticks().size());
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

TEST(ChartSceneTest, samplePicturesForTheEye)
{
    const QDir folder(qEnvironmentVariable("WATTGLASS_PICTURES"));
    if (qEnvironmentVariableIsEmpty("WATTGLASS_PICTURES"))
        GTEST_SKIP() << "WATTGLASS_PICTURES names no folder to paint sample charts into";
    const Period spring{Period::Kind::Day, {2025, 3, 30}, {2025, 3, 31}};
    const Period year{Period::Kind::Year, {2025, 1, 1}, {2026, 1, 1}};
    const Period week{Period::Kind::Week, {2025, 9, 15}, {2025, 9, 22}};
    const Period custom{Period::Kind::Custom, {2025, 8, 10}, {2025, 10, 20}};
    const Period decade{Period::Kind::Lifetime, {2015, 3, 1}, {2025, 10, 1}};
    auto patchy = Samples::energy(september, Step::Day, 5);
    for (auto &part : patchy->series) {
        auto copy = std::make_shared<ChartSeries>(*part);
        copy->qualities.assign(copy->values.size(), Quality::Measured);
        for (std::size_t i = 3; i < 8; ++i)
            copy->qualities[i] = Quality::Estimated;
        copy->qualities[10] = Quality::Missing;
        copy->values[12] = noReading;
        part = copy;
    }
    auto gappy = Samples::power(day, 300, 3);
    for (auto &part : gappy->series) {
        auto copy = std::make_shared<ChartSeries>(*part);
        copy->qualities.assign(copy->values.size(), Quality::Measured);
        for (std::size_t i = 100; i < 130; ++i)
            copy->qualities[i] = Quality::Estimated;
        for (std::size_t i = 150; i < 180; ++i)
            copy->values[i] = noReading;
        part = copy;
    }
    const std::vector<std::pair<QString, ChartPair>> charts{
        {u"month"_s, {Samples::energy(september, Step::Day, 1), nullptr}},
        {u"month-ghost"_s, {Samples::energy(september, Step::Day, 1), Samples::energy(august, Step::Day, 2)}},
        {u"month-patchy"_s, {patchy, nullptr}},
        {u"day-power"_s, {Samples::power(day, 60, 1), nullptr}},
        {u"day-power-5m"_s, {gappy, nullptr}},
        {u"day-power-ghost"_s, {Samples::power(day, 60, 1), Samples::power({Period::Kind::Day, {2025, 9, 17}, {2025, 9, 18}}, 60, 2)}},
        {u"week-power"_s, {Samples::power(week, 60, 1), nullptr}},
        {u"spring-hours"_s, {Samples::energy(spring, Step::Hour, 1), nullptr}},
        {u"custom-days"_s, {Samples::energy(custom, Step::Day, 1), nullptr}},
        {u"year"_s,
         {Samples::energy(year, Step::Month, 1), Samples::energy({Period::Kind::Year, {2024, 1, 1}, {2025, 1, 1}}, Step::Month, 2)}},
        {u"decade-months"_s, {Samples::energy(decade, Step::Month, 1), nullptr}},
        {u"decade-power"_s, {Samples::power(decade, 3600, 1), nullptr}},
    };
    for (const auto &[name, pair] : charts) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1100, 390), QSize(620, 260)}) {
                const QString file = u"%1-%2-%3.png"_s.arg(name, dark ? u"dark"_s : u"light"_s).arg(size.width());
                EXPECT_TRUE(picture(pair, size, dark).save(folder.filePath(file)));
            }
        }
    }
    EXPECT_TRUE(picture(charts[1].second, {620, 260}, false, 2).save(folder.filePath(u"month-ghost-2x.png"_s)));
}
