// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/step.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

TEST(StepTest, everyStepIsFoundByItsName)
{
    for (const Step step : Steps::all())
        EXPECT_EQ(Steps::fromName(Steps::name(step)), step);
    EXPECT_EQ(Steps::fromName(u"15m"_s), Step::QuarterHour);
    EXPECT_FALSE(Steps::fromName(u"fortnight"_s));
}

TEST(StepTest, stepsAreListedFromTheFinest)
{
    EXPECT_TRUE(std::ranges::is_sorted(Steps::all(), {}, &Steps::shortest));
    EXPECT_EQ(Steps::all().front(), Step::Minute);
    EXPECT_EQ(Steps::all().back(), Step::Year);
}

TEST(StepTest, onlyStepsUpToAnHourHaveAFixedLength)
{
    EXPECT_EQ(Steps::seconds(Step::QuarterHour), 900);
    EXPECT_EQ(Steps::seconds(Step::Hour), 3600);
    EXPECT_EQ(Steps::seconds(Step::Day), 0);
    EXPECT_EQ(Steps::shortest(Step::Day), 23 * 3600);
}
