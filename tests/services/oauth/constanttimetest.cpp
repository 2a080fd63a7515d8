// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/constanttime.h"

#include <gtest/gtest.h>

TEST(ConstantTimeTest, tellsWhatIsTheSame)
{
    EXPECT_TRUE(ConstantTime::areEqual("", ""));
    EXPECT_TRUE(ConstantTime::areEqual("state", "state"));
    EXPECT_TRUE(ConstantTime::areEqual("\xc3\xa9", "\xc3\xa9"));
}

TEST(ConstantTimeTest, tellsWhatDiffersInAnyLetterOrInLength)
{
    for (const char *other : {"Xtate", "stXte", "statX", "State", "stat", "states", ""})
        EXPECT_FALSE(ConstantTime::areEqual("state", other)) << other;
}
