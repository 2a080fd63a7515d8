// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sourcedate.h"

#include <gtest/gtest.h>

namespace
{
class SourceDateTest : public testing::Test
{
protected:
    ~SourceDateTest() override { qunsetenv("SOURCE_DATE_EPOCH"); }
};
}

TEST_F(SourceDateTest, isWhatTheEnvironmentSays)
{
    qputenv("SOURCE_DATE_EPOCH", "1709251198");

    EXPECT_EQ(SourceDate::fixed(), QDateTime({2024, 2, 29}, {23, 59, 58}, Qt::UTC));
}

TEST_F(SourceDateTest, isTheClocksWhereTheEnvironmentSaysNothingOfUse)
{
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_EQ(SourceDate::fixed(), std::nullopt);
    for (const char *useless : {"", "now", "-1", "253402300800", "99999999999999999999"}) {
        qputenv("SOURCE_DATE_EPOCH", useless);
        EXPECT_EQ(SourceDate::fixed(), std::nullopt) << useless;
    }
}
