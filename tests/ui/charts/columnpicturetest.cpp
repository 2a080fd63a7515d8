// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/columnpicture.h"

#include <gtest/gtest.h>

#include <QPainter>

namespace
{
constexpr QRgb red = 0xFFFF0000;

QImage painted(const ColumnPicture &picture, const QSize &size, const QPoint &at = {})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(&painter, at, 1);
    return image;
}
}

TEST(ColumnPictureTest, endsAreAsStrongAsTheyFillTheirPixels)
{
    ColumnPicture picture(3, 6);

    picture.fill(1, 1.5, 4.25);
    picture.setColor(1, red);

    const QImage image = painted(picture, {3, 6});
    const int alphas[] = {0, 128, 255, 255, 64, 0};
    for (int y = 0; y < 6; ++y) {
        EXPECT_EQ(qAlpha(image.pixel(1, y)), alphas[y]) << y;
        EXPECT_EQ(image.pixel(0, y), 0U);
    }
}

TEST(ColumnPictureTest, thinColumnsWithinOnePixelAreSeen)
{
    ColumnPicture picture(1, 3);

    picture.fill(0, 1.25, 1.75);
    picture.setColor(0, red);

    const QImage image = painted(picture, {1, 3});
    EXPECT_EQ(qAlpha(image.pixel(0, 1)), 128);
    EXPECT_EQ(image.pixel(0, 0), 0U);
    EXPECT_EQ(image.pixel(0, 2), 0U);
}

TEST(ColumnPictureTest, columnsAreCutAtTheEdges)
{
    ColumnPicture picture(1, 3);

    picture.fill(0, -5, 100);
    picture.setColor(0, red);

    const QImage image = painted(picture, {1, 5}, {0, 1});
    const QRgb colors[] = {0, red, red, red, 0};
    for (int y = 0; y < 5; ++y)
        EXPECT_EQ(image.pixel(0, y), colors[y]) << y;
}

TEST(ColumnPictureTest, tallColumnsAreWholeFromEndToEnd)
{
    for (int top = 0; top < 70; ++top) {
        ColumnPicture picture(1, 300);

        picture.fill(0, top + 0.5, top + 200.5);
        picture.setColor(0, red);

        const QImage image = painted(picture, {1, 300});
        for (int y = 0; y < 300; ++y) {
            const int alpha = y == top || y == top + 200 ? 128 : y > top && y < top + 200 ? 255 : 0;
            ASSERT_EQ(qAlpha(image.pixel(0, y)), alpha) << top << ' ' << y;
        }
    }
}
