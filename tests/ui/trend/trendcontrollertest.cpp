// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trend/trendcontroller.h"

#include "tests/ui/home/toldhome.h"

using namespace Qt::StringLiterals;

namespace
{
class TrendControllerTest : public ToldHome
{
protected:
    void show()
    {
        begin();
        trend.setContents(series());
        trend.setShown(true);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !trend.load().isLoading(); }));
    }

    TrendController trend{store.reader(), scope, home};
};
}

TEST_F(TrendControllerTest, countsTheBandsOfEachMonth)
{
    put(SeriesKind::Home, april(1), 30, 500);

    show();

    const Figure &counted = trend.counted()->figure();
    ASSERT_EQ(counted.slotCount(), 12);
    EXPECT_EQ(counted.slotTitles.last(), u"April 2025"_s);
    // April 2025: 22 working days less Easter Monday and 25 April, 4 Saturdays.
    EXPECT_DOUBLE_EQ(counted.value(0, 11), 20 * 11 * 500);
    EXPECT_DOUBLE_EQ(counted.value(1, 11), (20 * 5 + 4 * 16) * 500);
    EXPECT_DOUBLE_EQ(counted.value(0, 11) + counted.value(1, 11) + counted.value(2, 11), 720 * 500);
    EXPECT_EQ(trend.tiles()->count(), 3);
    EXPECT_FALSE(trend.told()->isFilled());
}

TEST_F(TrendControllerTest, laysWhatTheServiceTellsBesideIt)
{
    put(SeriesKind::Home, {2025, 3, 1}, 31, 500);
    tell(u"trend"_s);
    readTold();

    show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trend.difference()->isFilled(); }));

    EXPECT_EQ(trend.told()->figure().slotTitles, (QStringList{u"January 2025"_s, u"February 2025"_s, u"March 2025"_s}));
    EXPECT_EQ(trend.difference()->figure().slotTitles, QStringList{u"March 2025"_s}) << "the only month that is whole in both";
    EXPECT_TRUE(trend.monthsCheck().contains(u"0 fit"_s)) << trend.monthsCheck().toStdString();
}

TEST_F(TrendControllerTest, saysThatThereIsNothing)
{
    show();

    EXPECT_TRUE(trend.load().isAbsent());
}
