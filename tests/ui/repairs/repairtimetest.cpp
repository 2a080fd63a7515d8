// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairtime.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
}

TEST(RepairTimeTest, readsWhatItWrites)
{
    for (qint64 utc = rome.startOf({2025, 10, 25}); utc < rome.startOf({2025, 10, 28}); utc += 617)
        EXPECT_EQ(RepairTime::instant(RepairTime::text(utc, rome), rome), utc) << qPrintable(RepairTime::text(utc, rome));
}

TEST(RepairTimeTest, tellsTheOffsetOnlyWhereItIsNeeded)
{
    const auto twice = rome.instantsAt({2025, 10, 26}, 9000);

    EXPECT_EQ(RepairTime::text(twice[0], rome), u"2025-10-26 02:30 +02:00"_s);
    EXPECT_EQ(RepairTime::text(twice[1], rome), u"2025-10-26 02:30 +01:00"_s);
    EXPECT_EQ(RepairTime::text(twice[1] + 3600, rome), u"2025-10-26 03:30"_s);
}

TEST(RepairTimeTest, takesADayForItsBeginning)
{
    EXPECT_EQ(RepairTime::instant(u" 2025-04-02 "_s, rome), rome.startOf({2025, 4, 2}));
}

TEST(RepairTimeTest, takesNoTimeThatIsNoneOrTwo)
{
    for (const QString &text :
         {u""_s, u"yesterday"_s, u"2025-02-30"_s, u"2025-04-02 25:00"_s, u"2025-03-30 02:30"_s, u"2025-10-26 02:30"_s, u"2025-04-02 10"_s})
        EXPECT_FALSE(RepairTime::instant(text, rome)) << qPrintable(text);
}
