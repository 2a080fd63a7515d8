// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwords.h"

#include "ui/import/importreasons.h"

#include <gtest/gtest.h>

#include <QMetaEnum>

using namespace Qt::StringLiterals;

TEST(ImportWordsTest, everyReasonIsASentence)
{
    const auto reasons = QMetaEnum::fromType<CsvFinding::Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        const auto reason = CsvFinding::Reason(reasons.value(i));
        const QString words = ImportWords::reason({{}, {}, reason, {u"12"_s, u"34"_s}});
        EXPECT_EQ(words.isEmpty(), reason == CsvFinding::Reason::Open) << reasons.key(i);
        EXPECT_FALSE(words.contains(u'%')) << reasons.key(i);
    }
}

TEST(ImportWordsTest, whatTheFileSaysIsNoPlaceholder)
{
    EXPECT_EQ(ImportWords::reason({{}, {}, CsvFinding::Reason::RisesAndFalls, {u"%2"_s, u"5"_s}}),
              u"The numbers rise %2 times and fall 5 times."_s);
}

TEST(ImportWordsTest, periodsAndChoicesAreWords)
{
    EXPECT_EQ(ImportWords::reason({{}, {}, CsvFinding::Reason::RowsFillPeriod, {u"8760"_s, u"year"_s}}),
              u"8760 rows are then exactly one year."_s);
    EXPECT_EQ(ImportWords::value(u"delimiter"_s, u"\t"_s), u"Tab"_s);
    EXPECT_EQ(ImportWords::value(u"unit"_s, u"kWh"_s), u"kWh"_s);
    EXPECT_EQ(ImportWords::value(u"step"_s, u"900"_s), u"15 minute(s)"_s);
    EXPECT_EQ(ImportWords::meaning(u"appliance/heat-pump"_s), u"Heat pump"_s);
    EXPECT_EQ(ImportWords::meaning(u"ignore"_s), u"Leave out"_s);
}
