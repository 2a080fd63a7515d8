// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/iconprovider.h"

#include <gtest/gtest.h>

#include <QColor>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{
/** The strongest colour of a picture. */
QColor strongest(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}
}

TEST(IconProviderTest, drawsEveryIconInTheColourAskedFor)
{
    IconProvider icons;
    QSize size;
    int drawn = 0;

    for (QDirIterator it(u":/icons"_s); it.hasNext(); ++drawn) {
        it.next();
        const QImage image = icons.requestImage(it.fileInfo().completeBaseName() + u"/0b63b0"_s, &size, {80, 80});

        EXPECT_EQ(image.size(), QSize(80, 80));
        EXPECT_EQ(strongest(image).name(), u"#0b63b0"_s) << qPrintable(it.filePath());
    }
    EXPECT_GE(drawn, 20);
}

TEST(IconProviderTest, anUnknownIconIsNothing)
{
    IconProvider icons;
    QSize size;

    EXPECT_EQ(strongest(icons.requestImage(u"../secret/000000"_s, &size, {20, 20})).alpha(), 0);
}
