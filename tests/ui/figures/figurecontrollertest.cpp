// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecontroller.h"

#include "tests/ui/figures/figuresamples.h"
#include "ui/scope/scope.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
class FigureControllerTest : public testing::Test
{
protected:
    FigureControllerTest() { controller.setFigure(FigureSamples::months()); }

    QStringList tip()
    {
        QStringList lines;
        for (int row = 0; row < controller.tip()->count(); ++row) {
            const QModelIndex index = controller.tip()->index(row);
            const auto roles = controller.tip()->roleNames();
            lines.append(controller.tip()->data(index, roles.key("name")).toString() + u": "_s
                         + controller.tip()->data(index, roles.key("value")).toString());
        }
        return lines;
    }

    Scope scope{[] { return QDateTime(QDate(2026, 3, 15), QTime(10, 0), Qt::UTC); }, Qt::Monday};
    FigureController controller{scope, u"months"_s};
};
}

TEST_F(FigureControllerTest, tellsAllRowsOfTheSlotThatIsPointedAt)
{
    controller.pointAt(0, 0);

    EXPECT_EQ(controller.tipTitle(), u"January 2026"_s);
    EXPECT_EQ(tip(), (QStringList{u"Oven: 4.00 kWh"_s, u"Fridge: 1.00 kWh"_s, u"Together: 5.00 kWh"_s}));
    EXPECT_EQ(controller.spoken(), u"January 2026, Oven 4.00 kWh, Fridge 1.00 kWh, Together 5.00 kWh"_s);
}

TEST_F(FigureControllerTest, whatNobodyKnowsIsSaidToBeMissing)
{
    controller.pointAt(1, 0);

    EXPECT_EQ(tip().front(), u"Oven: –"_s);
}

TEST_F(FigureControllerTest, isWalkedThroughByKeys)
{
    controller.move(1, 0);
    EXPECT_EQ(controller.cell(), QPoint(0, 0));
    controller.move(1, 0);
    EXPECT_EQ(controller.cell(), QPoint(1, 0));
    controller.move(1000, 0);
    EXPECT_EQ(controller.cell(), QPoint(2, 0));
    controller.clear();
    EXPECT_FALSE(controller.isPointing());
}

TEST_F(FigureControllerTest, aRowIsSwitchedOffAndOnAndShownAlone)
{
    controller.toggle(u"oven"_s);
    EXPECT_EQ(controller.hidden(), QStringList{u"oven"_s});
    controller.toggle(u"oven"_s);
    EXPECT_EQ(controller.hidden(), QStringList());
    controller.isolate(u"fridge"_s);
    EXPECT_EQ(controller.hidden(), QStringList{u"oven"_s});
    controller.isolate(u"fridge"_s);
    EXPECT_EQ(controller.hidden(), QStringList());
}

TEST_F(FigureControllerTest, hasALegendWhereColoursAreOfRows)
{
    EXPECT_EQ(controller.legend()->count(), 2);

    controller.setFigure(FigureSamples::shares());
    EXPECT_EQ(controller.legend()->count(), 0);
}

TEST_F(FigureControllerTest, hasATwinInWords)
{
    FigureTable *table = controller.table();

    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(table->headerData(0, Qt::Horizontal, Qt::DisplayRole), u"Month"_s);
    EXPECT_EQ(table->headerData(2, Qt::Horizontal, Qt::DisplayRole), u"Fridge"_s);
    EXPECT_EQ(table->data(table->index(2, 1), Qt::DisplayRole), u"2.00 kWh"_s);
    EXPECT_EQ(table->data(table->index(1, 0), Qt::DisplayRole), u"February 2026"_s);
}

TEST_F(FigureControllerTest, anotherFigureIsPointedAtNowhere)
{
    controller.pointAt(2, 1);

    controller.setFigure(FigureSamples::shares());

    EXPECT_FALSE(controller.isPointing());
    EXPECT_EQ(controller.summary(), u"Shares, Oven 3.00 kWh, =Fridge 1.00 kWh"_s);
}
