// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/zonefinder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
// Noon UTC of 1 January and 1 July 2023.
constexpr qint64 winter = 1672574400;
constexpr qint64 summer = 1688212800;
constexpr int hour = 3600;
}

TEST(ZoneFinderTest, offersTheBestKnownZoneFirst)
{
    EXPECT_EQ(ZoneFinder::matching({{winter, -8 * hour}, {summer, -7 * hour}}).value(0), "America/Los_Angeles");
    EXPECT_EQ(ZoneFinder::matching({{winter, -5 * hour}, {summer, -4 * hour}}).value(0), "America/New_York");
    EXPECT_EQ(ZoneFinder::matching({{winter, 1 * hour}, {summer, 2 * hour}}).value(0), "Europe/Rome");
    EXPECT_EQ(ZoneFinder::matching({{winter, 11 * hour}, {summer, 10 * hour}}).value(0), "Australia/Sydney");
}

TEST(ZoneFinderTest, knowsZonesApartByTheirSummer)
{
    const auto zones = ZoneFinder::matching({{winter, -7 * hour}, {summer, -7 * hour}});

    EXPECT_TRUE(zones.contains("America/Phoenix"));
    EXPECT_FALSE(zones.contains("America/Denver"));
}

TEST(ZoneFinderTest, findsNothingForNothingOrForOffsetsThatNobodyHas)
{
    EXPECT_TRUE(ZoneFinder::matching({}).isEmpty());
    EXPECT_TRUE(ZoneFinder::matching({{winter, 1234}}).isEmpty());
    EXPECT_TRUE(ZoneFinder::matching({{winter, hour}, {winter, 2 * hour}}).isEmpty());
}

TEST(ZoneFinderTest, offersPlacesOnly)
{
    for (const QByteArray &zone : ZoneFinder::matching({{winter, -5 * hour}})) {
        EXPECT_FALSE(zone.startsWith("Etc/")) << zone.constData();
        EXPECT_FALSE(zone.startsWith("US/")) << zone.constData();
    }
    EXPECT_TRUE(ZoneFinder::matching({{winter, 0}, {summer, 0}}).contains("UTC"));
}

TEST(ZoneFinderTest, decidesByTheUserThenTheSiteThenTheFile)
{
    const ZoneFinder::Offsets nepal{{winter, 5 * hour + 2700}};
    const auto decide = [&](const ImportChoices &choices) { return *ZoneFinder::decide(choices, nepal, u"a"_s); };

    EXPECT_EQ(decide({.zone = "Europe/Rome", .siteZone = "Europe/Paris"}), "Europe/Rome");
    EXPECT_EQ(decide({.siteZone = "Europe/Paris"}), "Europe/Paris");
    EXPECT_EQ(decide({}), "Asia/Kathmandu");
}

TEST(ZoneFinderTest, asksWhereSeveralMatchAndNamesAtMostTwelve)
{
    const auto zone = ZoneFinder::decide({}, {{winter, hour}, {summer, 2 * hour}}, u"a"_s);

    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().kind, Error::Kind::Question);
    EXPECT_EQ(zone.error().place, (Place{u"a"_s, 0, u"zone"_s, {}}));
    EXPECT_EQ(zone.error().candidates.size(), 12);
}

TEST(ZoneFinderTest, refusesAChoiceThatIsNoZone)
{
    const auto zone = ZoneFinder::decide({.zone = "Europe/Rom"}, {}, u"a"_s);

    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().kind, Error::Kind::UnknownZone);
    EXPECT_EQ(zone.error().place.found, u"Europe/Rom"_s);
}
