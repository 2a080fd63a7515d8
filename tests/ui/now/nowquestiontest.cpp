// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowquestion.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const SiteZone rome = *SiteZone::withId("Europe/Rome");
const qint64 noon = rome.startOf({2025, 5, 15}) + 12 * 3600;

QList<SeriesInfo> upTo(qint64 end)
{
    return {{.key = {u"home"_s, SeriesKind::Home, {}}, .span = {end - 86'400, end}}};
}
}

TEST(NowQuestionTest, looksAtTheSixHoursUpToNow)
{
    const auto question = NowQuestion::of(u"home"_s, upTo(noon - 3600), rome, noon);

    EXPECT_EQ(question->hours, (Interval{noon - 6 * 3600, noon}));
    EXPECT_EQ(question->day, (Interval{rome.startOf({2025, 5, 15}), noon}));
    EXPECT_EQ(question->dayBefore, rome.day({2025, 5, 14}));
}

TEST(NowQuestionTest, ofOldReadingsLooksAtTheLast)
{
    const qint64 midnight = rome.startOf({2011, 12, 31});

    const auto question = NowQuestion::of(u"home"_s, upTo(midnight), rome, noon);

    EXPECT_EQ(question->hours, (Interval{midnight - 6 * 3600, midnight}));
    EXPECT_EQ(question->day, rome.day({2011, 12, 30}));
}

TEST(NowQuestionTest, theDayIsAddedUpOfWhatTellsOfIt)
{
    QList<SeriesInfo> series = upTo(noon);
    series[0].key.kind = SeriesKind::Appliance;
    series[0].span.start = noon - 30 * 86'400;
    series.append({.key = {u"home"_s, SeriesKind::Demand, {}}, .span = {noon - 6 * 3600, noon}});

    const auto question = NowQuestion::of(u"home"_s, series, rome, noon);

    EXPECT_EQ(question->series.used, QList<SeriesKey>{series[1].key});
    EXPECT_EQ(question->daySeries.used, QList<SeriesKey>{series[0].key});
    EXPECT_EQ(question->daySeries.drawn, question->daySeries.used);
}

TEST(NowQuestionTest, withoutReadingsOfElectricityThereIsNone)
{
    EXPECT_FALSE(NowQuestion::of(u"home"_s, {}, rome, noon));
    EXPECT_FALSE(NowQuestion::of(u"elsewhere"_s, upTo(noon), rome, noon));
    EXPECT_FALSE(NowQuestion::of({}, {{.key = {u"home"_s, SeriesKind::Home, {}}}}, rome, noon));
}
