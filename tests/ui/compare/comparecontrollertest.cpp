// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecontroller.h"

#include "tests/ui/home/toldhome.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
class CompareControllerTest : public ToldHome
{
protected:
    CompareController compare{scope, home, price};
};
}

TEST_F(CompareControllerTest, standsAmongSimilarHomes)
{
    tell(u"performance"_s, u"2025-04-01/2025-04-30"_s);

    readTold();

    EXPECT_EQ(compare.standing(), u"Your home stands 25 % of the way from the one that uses least to the one that uses most."_s);
    EXPECT_TRUE(compare.scale()->note().contains(u"scale"_s)) << "so little can be no energy of a month";
}

TEST_F(CompareControllerTest, theStepsLeadFromTheAverageToTheHome)
{
    tell(u"savings"_s);

    readTold();

    const Figure &bridge = compare.bridge()->figure();
    ASSERT_GT(bridge.slotCount(), 3);
    double at = bridge.value(0, 0);
    for (int slot = 1; slot + 1 < bridge.slotCount(); ++slot)
        at += bridge.value(0, slot);
    EXPECT_NEAR(at, bridge.value(0, bridge.slotCount() - 1), 1e-6);
    EXPECT_TRUE(compare.savings()->isFilled());
}

TEST_F(CompareControllerTest, saysWhatWillBeHereWhileNothingIsTold)
{
    readTold();

    EXPECT_TRUE(compare.load().isEmpty());
}
