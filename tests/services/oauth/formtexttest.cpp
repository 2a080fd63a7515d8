// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/formtext.h"

#include <gtest/gtest.h>

using Pairs = FormText::Pairs;

TEST(FormTextTest, readsNamesAndValuesInTheirOrder)
{
    EXPECT_EQ(FormText::pairs("b=2&a=1&a=&c"), (Pairs{{"b", "2"}, {"a", "1"}, {"a", ""}, {"c", ""}}));
    EXPECT_EQ(FormText::pairs("a=b=c&&=d"), (Pairs{{"a", "b=c"}, {"", "d"}}));
    EXPECT_EQ(FormText::pairs(""), Pairs());
    EXPECT_EQ(FormText::pairs("&"), Pairs());
}

TEST(FormTextTest, takesAPlusForASpaceAndEscapesForBytes)
{
    EXPECT_EQ(FormText::pairs("a+b=%2B%c3%A9%3d"), (Pairs{{"a b", "+\xc3\xa9="}}));
}

TEST(FormTextTest, takesEscapesThatAreNoneAsTheyAre)
{
    EXPECT_EQ(FormText::pairs("a=%&b=%4&c=%4g&%zz=1"), (Pairs{{"a", "%"}, {"b", "%4"}, {"c", "%4g"}, {"%zz", "1"}}));
}

TEST(FormTextTest, writesWhatReadsBack)
{
    const Pairs pairs{{"a b", "+/=&%~-._"}, {"\xc3\xa9", ""}, {"", "\n"}};

    EXPECT_EQ(FormText::encoded(pairs), "a%20b=%2B%2F%3D%26%25~-._&%C3%A9=&=%0A");
    EXPECT_EQ(FormText::pairs(FormText::encoded(pairs)), pairs);
}

TEST(FormTextTest, readsAFormFromOutside)
{
    const auto fields = FormText::fields("code=a%2Fb&state=x+%0A&");

    ASSERT_TRUE(fields);
    EXPECT_EQ(*fields, (FormText::Fields{{"code", "a/b"}, {"state", "x \n"}}));
}

TEST(FormTextTest, refusesFromOutsideWhatIsBadlyWritten)
{
    for (const char *text : {"a=%", "a=%4", "a=%4g", "a=%g4", "%=1", "a=%ff", "a=%C3", "%80=1", "a=%00", "%00=1", "a=%ED%A0%80"})
        EXPECT_FALSE(FormText::fields(text)) << text;
    EXPECT_FALSE(FormText::fields(QByteArrayView("a=b\0c", 5)));
}

TEST(FormTextTest, refusesFromOutsideWhatIsSaidTwice)
{
    EXPECT_FALSE(FormText::fields("a=1&a=1"));
    EXPECT_FALSE(FormText::fields("a=1&%61=2"));
    EXPECT_FALSE(FormText::fields("a&b&a"));
    EXPECT_TRUE(FormText::fields("a=1&A=1"));
}

TEST(FormTextTest, refusesFromOutsideMoreThan8KiB)
{
    const QByteArray longest = "a=" + QByteArray(8 * 1024 - 2, 'x');

    EXPECT_TRUE(FormText::fields(longest));
    EXPECT_FALSE(FormText::fields(longest + 'x'));
}
