// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitem.h"
#include "ui/palette/palette.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
const Period september{Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}};

class ChartItemTest : public testing::Test
{
protected:
    ChartItemTest()
    {
        window.resize(800, 400);
        item.setParentItem(window.contentItem());
        item.setSize({800, 400});
        item.setChart({Samples::energy(september, Step::Day, 1), nullptr});
    }

    qint64 startOf(int day) const { return Samples::rome().startOf({2025, 9, day}); }

    QQuickWindow window;
    ChartItem item;
};
}

TEST_F(ChartItemTest, showsANewChartWhole)
{
    EXPECT_EQ(item.visibleStart(), startOf(1));
    EXPECT_EQ(item.visibleEnd(), Samples::rome().startOf({2025, 10, 1}));
}

TEST_F(ChartItemTest, findsIntervalsAndTimesUnderThePointer)
{
    const double x = item.xOfInterval(17);

    EXPECT_EQ(item.intervalAt(x + 1), 17);
    EXPECT_EQ(item.intervalAt(x + item.slotWidth() - 1), 17);
    EXPECT_EQ(item.timeAt(x), startOf(18));
    EXPECT_NEAR(item.xOf(startOf(18)), x, 1e-6);
    EXPECT_EQ(item.intervalAt(0), -1);
}

TEST_F(ChartItemTest, pansWithoutNewData)
{
    QSignalSpy laidOut(&item, &ChartItem::laidOut);

    item.showRange(startOf(11), startOf(21));

    EXPECT_EQ(laidOut.count(), 1);
    EXPECT_EQ(item.intervalAt(item.plotArea().left() + 1), 10);
    EXPECT_NEAR(item.slotWidth() * 10, item.plotArea().width(), 1e-6);
}

TEST_F(ChartItemTest, isPaintedIntoItsWindowAndPalerWhileSomethingNewerIsLoaded)
{
    const auto showsSolar = [this] {
        const QImage picture = window.grabWindow();
        const QColor solar = Palette::color(Palette::Role::Solar, false);
        for (int y = int(item.plotArea().top()); y < picture.height(); ++y) {
            if (picture.pixelColor(int(item.xOfInterval(4) + item.slotWidth() / 2), y) == solar)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(showsSolar());

    item.setDimmed(true);
    EXPECT_FALSE(showsSolar());

    item.setDimmed(false);
    EXPECT_TRUE(showsSolar());
}

TEST(ChartItemNameTest, isHistoryChartToQml)
{
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import Wattglass.Ui\nHistoryChart { dark: true; hidden: ['home/solar'] }", {});

    const std::unique_ptr<QObject> object(component.create());

    const auto *const chart = qobject_cast<ChartItem *>(object.get());
    ASSERT_TRUE(chart) << qPrintable(component.errorString());
    EXPECT_TRUE(chart->isDark());
    EXPECT_EQ(chart->hidden(), QStringList{u"home/solar"_s});
}
