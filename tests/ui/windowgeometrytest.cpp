// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowgeometry.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using WindowGeometry::Place;

namespace
{
const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1600, 900)};
}

TEST(WindowGeometryTest, aPlaceSurvivesAsText)
{
    const Place place{QRect(2000, 50, 1000, 700), true};

    EXPECT_EQ(WindowGeometry::fromText(WindowGeometry::toText(place), screens), place);
}

TEST(WindowGeometryTest, aWindowOfAScreenThatIsGoneComesBackToOneThatIsThere)
{
    const auto place = WindowGeometry::fromText(u"4000 200 1000 700"_s, screens);

    EXPECT_TRUE(screens[0].contains(place->rect) || screens[1].contains(place->rect));
    EXPECT_EQ(place->rect.size(), QSize(1000, 700));
}

TEST(WindowGeometryTest, aWindowIsNeverLargerThanItsScreenNorTooSmallToUse)
{
    EXPECT_EQ(WindowGeometry::fromText(u"0 0 9000 9000"_s, screens)->rect, screens[0]);
    EXPECT_EQ(WindowGeometry::fromText(u"10 10 5 5"_s, screens)->rect.size(), WindowGeometry::smallest);
}

TEST(WindowGeometryTest, nonsenseIsNoPlace)
{
    for (const QString &text : {u""_s, u"1 2 3"_s, u"a b c d"_s, u"0 0 99999999999 5"_s, u"0 0 2000000 5"_s})
        EXPECT_FALSE(WindowGeometry::fromText(text, screens)) << qPrintable(text);
    EXPECT_FALSE(WindowGeometry::fromText(u"0 0 1000 700"_s, {}));
}
