// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairwords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const Unit wattHours{Unit::Kind::WattHour, {}};
const qint64 midnight = rome.startOf({2025, 4, 1});

Overlap overlap(const QString &winner, const QString &loser, qint64 differing)
{
    return {.unit = wattHours, .winner = {winner, {}, 0}, .loser = {loser, {}, 0}, .difference = {.common = 10, .differing = differing}};
}
}

TEST(RepairWordsTest, tellAStretchAsShortlyAsItCanBe)
{
    EXPECT_EQ(RepairWords::range({midnight + 3600, midnight + 7200}, rome), u"Tue 1 Apr 2025, 01:00 – 02:00"_s);
    EXPECT_EQ(RepairWords::range(rome.day({2025, 4, 1}), rome), u"Tue 1 Apr 2025"_s);
    EXPECT_EQ(RepairWords::range({midnight, rome.startOf({2025, 4, 4})}, rome), u"1 – 3 Apr 2025"_s);
    EXPECT_EQ(RepairWords::range({midnight + 3600, midnight + 90'000}, rome), u"Tue 1 Apr 2025, 01:00 – Wed 2 Apr 2025, 01:00"_s);
}

TEST(RepairWordsTest, tellWhatWasAndWhatIs)
{
    EXPECT_EQ(RepairWords::change({1, 90'000}, {1, 200}, wattHours), u"1 reading(s): 200 Wh, not 90.0 kWh"_s);
    EXPECT_EQ(RepairWords::change({0, 0}, {3, 1500}, wattHours), u"3 reading(s), 1.50 kWh instead of no reading"_s);
}

TEST(RepairWordsTest, tellHow)
{
    EXPECT_EQ(RepairWords::method({.method = RepairMethod::Week, .weeks = -1}, wattHours), u"The same hours, 1 week(s) before"_s);
    EXPECT_EQ(RepairWords::method({.method = RepairMethod::Week, .weeks = 2}, wattHours), u"The same hours, 2 week(s) after"_s);
    EXPECT_EQ(RepairWords::method({.method = RepairMethod::Total, .amount = 12'000}, wattHours), u"12.0 kWh typed in all, spread evenly"_s);
}

TEST(RepairWordsTest, answerAnImportThatDiffersFromWhatWasThere)
{
    const QList<Overlap> overlaps{
        overlap(u"A.csv"_s, u"B.xml"_s, 312), overlap(u"B.xml"_s, u"C.csv"_s, 5), overlap(u"A.csv"_s, u"B.xml"_s, 0)};

    EXPECT_EQ(RepairWords::importAnswer(overlaps, {u"A.csv"_s}), u"312 reading(s) of A.csv differ from B.xml; the newer count."_s);
    EXPECT_EQ(RepairWords::importAnswer(overlaps, {u"A.csv"_s, u"B.xml"_s}),
              u"317 reading(s) of these files differ from those before; the newer count."_s);
    EXPECT_EQ(RepairWords::importAnswer(overlaps, {u"C.csv"_s}), QString());
}
