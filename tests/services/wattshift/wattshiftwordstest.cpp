// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftwords.h"

#include <gtest/gtest.h>

TEST(WattShiftWordsTest, tellWhatIsWrongAndWhere)
{
    const QByteArray body = R"({"error_code":"VALIDATION_FAILED","message":"Request validation failed.",)"
                            R"("field_errors":[{"field":"zipcode","message":"zipcode is\ninvalid\u001b[31m"}]})";

    const QString words = WattShiftWords::of(body);

    EXPECT_TRUE(words.startsWith(u"Request validation failed. zipcode: zipcode is")) << qPrintable(words);
    EXPECT_FALSE(words.contains(u'\n'));
    EXPECT_FALSE(words.contains(QChar(0x1b)));
}

TEST(WattShiftWordsTest, areNoneWhereItSaysNothing)
{
    EXPECT_TRUE(WattShiftWords::of("").isEmpty());
    EXPECT_TRUE(WattShiftWords::of("<html>").isEmpty());
    EXPECT_EQ(WattShiftWords::of(R"({"statusCode":500,"message":"boom"})"), u"boom");
}
