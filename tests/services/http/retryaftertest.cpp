// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/retryafter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QDateTime now = QDateTime::fromString(u"2026-03-05T12:00:00.500Z"_s, Qt::ISODateWithMs);
}

TEST(RetryAfterTest, isSecondsOrADate)
{
    EXPECT_EQ(RetryAfter::of("0", now), 0s);
    EXPECT_EQ(RetryAfter::of(" 120 ", now), 120s);
    EXPECT_EQ(RetryAfter::of("Thu, 05 Mar 2026 12:01:00 GMT", now), 60s); // never before it
    EXPECT_EQ(RetryAfter::of("Thu, 05 Mar 2026 11:00:00 GMT", now), 0s);
}

TEST(RetryAfterTest, isAYearAtMost)
{
    EXPECT_EQ(RetryAfter::of("1000000000", now), 8760h);
    EXPECT_EQ(RetryAfter::of("99999999999999999999999", now), 8760h);
    EXPECT_EQ(RetryAfter::of("Wed, 05 Mar 2185 11:00:00 GMT", now), std::nullopt); // a Saturday: no date
    EXPECT_EQ(RetryAfter::of("Sat, 05 Mar 2185 11:00:00 GMT", now), 8760h);
}

TEST(RetryAfterTest, isNothingWhereItIsGarbage)
{
    for (const QByteArray garbage : {"", "-1", "1.5", "soon", "0x10", "2026-03-05", "12 0"})
        EXPECT_EQ(RetryAfter::of(garbage, now), std::nullopt) << garbage.constData();
}
