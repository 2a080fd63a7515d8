// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/readings.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{
Readings of(const std::vector<Interval> &intervals)
{
    Readings readings;
    for (const Interval &interval : intervals)
        readings.append(interval, 1);
    return readings;
}
}

TEST(ReadingsTest, aGridIsStepAndPhase)
{
    EXPECT_EQ(gridOf(of({{1000, 1900}, {1900, 2800}, {4600, 5500}})), (Grid{900, 100}));
    EXPECT_EQ(gridOf(of({{-800, 100}, {100, 1000}})), (Grid{900, 100}));
}

TEST(ReadingsTest, readingsOfTwoLengthsLieOnNoGrid)
{
    EXPECT_FALSE(gridOf(of({{0, 900}, {900, 4500}})));
}

TEST(ReadingsTest, readingsOffTheirStepLieOnNoGrid)
{
    EXPECT_FALSE(gridOf(of({{0, 900}, {901, 1801}})));
}

TEST(ReadingsTest, twoReadingsOfOneTimeLieOnNoGrid)
{
    EXPECT_FALSE(gridOf(of({{0, 900}, {0, 900}})));
    EXPECT_FALSE(gridOf(Readings()));
}

TEST(ReadingsTest, valuesAreMantissasAndTails)
{
    Readings readings{{}, -1, -22, {0, 900}, {900, 900}, {34, 34}, {1, 0}, {}};

    EXPECT_EQ(readings.value(0).toString(), u"3.4000000000000000000001"_s);
    EXPECT_EQ(readings.value(1).toString(), u"3.4"_s);
}

TEST(ReadingsTest, aReadingNobodyTookIsMissing)
{
    Readings readings;
    readings.append({0, 900}, noReading);
    readings.append({900, 1800}, 0);

    EXPECT_TRUE(readings.isMissing(0));
    EXPECT_EQ(readings.quality(0), Quality::Missing);
    EXPECT_FALSE(readings.isMissing(1));
    EXPECT_EQ(readings.quality(1), Quality::Measured);
}

TEST(ReadingsTest, qualitiesAreKeptOnlyWhenThereAreOthersThanMeasured)
{
    Readings readings;
    readings.append({0, 900}, 1);
    EXPECT_THAT(readings.qualities, IsEmpty());

    readings.append({900, 1800}, 1, Quality::Estimated);
    readings.append({1800, 2700}, 1);
    EXPECT_THAT(readings.qualities, ElementsAre(Quality::Measured, Quality::Estimated, Quality::Measured));
}

TEST(ReadingsTest, qualitiesHaveNames)
{
    EXPECT_EQ(qualityName(Quality::Measured), u"measured"_s);
    EXPECT_EQ(qualityName(Quality::Missing), u"missing"_s);
}

TEST(ReadingsTest, aSliceHasAllColumnsOfItsPlaces)
{
    const Readings readings{{Unit::Kind::Watt, {}}, -1, -22, {0, 900, 1800}, {900, 900, 900}, {34, 35, 36}, {1, 0, 2}, {}};

    EXPECT_EQ(readings.slice(1, 3), (Readings{{Unit::Kind::Watt, {}}, -1, -22, {900, 1800}, {900, 900}, {35, 36}, {0, 2}, {}}));
    EXPECT_EQ(readings.slice(2, 2), readings.none());
}

TEST(ReadingsTest, withinARangeAreThoseThatStartThere)
{
    const Readings readings = of({{0, 900}, {900, 1800}, {1800, 2700}, {1800, 3600}});

    EXPECT_EQ(readings.within({1, 1800}), readings.slice(1, 2));
    EXPECT_EQ(readings.within({900, 1801}), readings.slice(1, 4));
    EXPECT_EQ(readings.within({1900, 5000}).size(), 0);
    EXPECT_EQ(readings.within({1800, 900}).size(), 0);
}
