// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/greencontroller.h"

#include "tests/ui/home/toldhome.h"

using namespace Qt::StringLiterals;

namespace
{
class GreenControllerTest : public ToldHome
{
protected:
    GreenController green{store.reader(), scope, home, price};
};
}

TEST_F(GreenControllerTest, showsTheHoursThatWereTold)
{
    tell(u"greenness"_s, u"2025-05-15"_s);
    readTold();

    green.setShown(true);

    ASSERT_EQ(green.strip()->figure().slotCount(), 2);
    EXPECT_DOUBLE_EQ(green.strip()->figure().value(0, 0), 31);
    EXPECT_TRUE(green.names().isEmpty());
}

TEST_F(GreenControllerTest, saysWhatWillBeHereWhileNothingIsTold)
{
    readTold();
    green.setShown(true);

    EXPECT_TRUE(green.load().isEmpty());
}

TEST_F(GreenControllerTest, anApplianceThatNeverRanHasNoAdvice)
{
    put(SeriesKind::Appliance, april(1), 30, 1, u"Home"_s, {Unit::Kind::Watt, {}});
    begin();
    green.setContents(series());
    green.setShown(true);

    ASSERT_TRUE(QTest::qWaitFor([this] { return !green.runSummary().isEmpty(); }));
    EXPECT_EQ(green.options()->count(), 0);
}
