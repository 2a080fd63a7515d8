// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/columnpicture.h"

#include <gtest/gtest.h>

namespace
{
constexpr QRgb red = 0xFFFF0000;
}

TEST(ColumnPictureTest, endsAreAsStrongAsTheyFillTheirPixels)
{
    ColumnPicture picture(3, 6);

    picture.set(1, 1.5, 4.25, red);

    const QImage image = picture.image();
    const int alphas[] = {0, 128, 255, 255, 64, 0};
    for (int y = 0; y < 6; ++y) {
        EXPECT_EQ(qAlpha(image.pixel(1, y)), alphas[y]) << y;
        EXPECT_EQ(image.pixel(0, y), 0U);
    }
}

TEST(ColumnPictureTest, thinColumnsWithinOnePixelAreSeen)
{
    ColumnPicture picture(1, 3);

    picture.set(0, 1.25, 1.75, red);

    EXPECT_EQ(qAlpha(picture.image().pixel(0, 1)), 128);
    EXPECT_EQ(picture.image().pixel(0, 0), 0U);
    EXPECT_EQ(picture.image().pixel(0, 2), 0U);
}

TEST(ColumnPictureTest, columnsAreCutAtTheEdges)
{
    ColumnPicture picture(1, 3);

    picture.set(0, -5, 100, red);

    for (int y = 0; y < 3; ++y)
        EXPECT_EQ(picture.image().pixel(0, y), red);
}
