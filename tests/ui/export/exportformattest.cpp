// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportformat.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(ExportFormatTest, isThatOfTheEndingOfAFile)
{
    for (const ExportFormat format : ExportFormats::all())
        EXPECT_EQ(ExportFormats::ofFile(u"/a.b/c."_s + ExportFormats::suffix(format).toUpper()), format);
    EXPECT_EQ(ExportFormats::ofFile(u"b.doc"_s), std::nullopt);
    EXPECT_EQ(ExportFormats::ofFile(u"svg"_s), std::nullopt);
}
