// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/withoutsecrets.h"

#include <gtest/gtest.h>

TEST(WithoutSecretsTest, hideEachOfThemHoweverItIsWritten)
{
    const QByteArray answer = R"({"error_description":"client_secret=a%2Fb is wrong, a/b too"})";

    EXPECT_EQ(WithoutSecrets::of(answer, {"a/b", "none"}), R"({"error_description":"client_secret=*** is wrong, *** too"})");
}

TEST(WithoutSecretsTest, leaveTheRestAsItIs)
{
    EXPECT_EQ(WithoutSecrets::of("no secret", {"", "other"}), "no secret");
}
