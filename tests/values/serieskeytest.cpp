// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/serieskey.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SeriesKeyTest, idNamesSiteKindAndPart)
{
    const SeriesKey key{u"via-verdi-8"_s, SeriesKind::Appliance, u"dishwasher"_s};

    EXPECT_EQ(key.id(), u"via-verdi-8/appliance/dishwasher"_s);
    EXPECT_EQ(SeriesKey::fromId(key.id()), key);
}

TEST(SeriesKeyTest, everyKindIsFoundByItsSlug)
{
    for (const SeriesKind kind : SeriesKinds::all())
        EXPECT_EQ(SeriesKinds::fromSlug(SeriesKinds::slug(kind)), kind);
}

TEST(SeriesKeyTest, anIdOfAnotherShapeNamesNothing)
{
    for (const QString &id : {u""_s, u"home"_s, u"home/"_s, u"home/sun"_s, u"home/import/a/b"_s, u"/import"_s})
        EXPECT_FALSE(SeriesKey::fromId(id)) << qPrintable(id);
}

TEST(SeriesKeyTest, slugsAreSmallAscii)
{
    EXPECT_EQ(slugOf(u"Via Verdi, 8"_s), u"via-verdi-8"_s);
    EXPECT_EQ(slugOf(u"  Zürich  "_s), u"zurich"_s);
    EXPECT_EQ(slugOf(u"日本"_s), u"unnamed"_s);
}
