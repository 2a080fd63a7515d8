// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/shape.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Roof
{
    int panels = 0;
    bool isFlat = false;
    int slope = 30;
};
}

template<>
const Shape<Roof> &shapeOf<Roof>()
{
    static const Shape<Roof> shape({
        field(u"panels"_s, &Roof::panels),
        filledField(u"flat"_s, &Roof::isFlat),
        filledField(u"slope"_s, &Roof::slope),
    });
    return shape;
}

TEST(ShapeDefaultTest, whatMayBeMissingIsFilledInAndWritten)
{
    Roof roof;

    ASSERT_FALSE(shapeOf<Roof>().read(QJsonObject{{u"panels"_s, 12}, {u"flat"_s, QJsonValue::Null}}, roof));

    EXPECT_EQ(shapeOf<Roof>().write(roof), (QJsonObject{{u"panels"_s, 12}, {u"flat"_s, false}, {u"slope"_s, 30}}));
    EXPECT_TRUE(shapeOf<Roof>().describe()[0].isRequired);
    EXPECT_FALSE(shapeOf<Roof>().describe()[1].isRequired);
}

TEST(ShapeDefaultTest, whatIsFilledInIsReadAsStrictlyAsAnyOther)
{
    Roof roof;

    EXPECT_EQ(shapeOf<Roof>().read(QJsonObject{{u"panels"_s, 12}, {u"slope"_s, u"steep"_s}}, roof), (ShapeFault{u"slope"_s, u"text"_s}));
}
