// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/repairs/repairstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class RepairDraftTest : public RepairStore
{
protected:
    RepairDraft &draft() { return *repairs.draft(); }
    void waitUntilPossible()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return draft().isPossible(); }));
    }
    void make()
    {
        QSignalSpy made(&draft(), &RepairDraft::made);
        draft().make();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !made.isEmpty(); }));
    }
};

TEST_F(RepairDraftTest, tellsWhatWouldBeAndChangesNothing)
{
    put(u"a.csv"_s, {100, 90'000, 300, 400});
    settle();

    repairs.begin(import, hours(1, 2));
    waitUntilPossible();

    EXPECT_EQ(draft().from(), u"2025-04-01 01:00"_s);
    EXPECT_EQ(draft().to(), u"2025-04-01 02:00"_s);
    EXPECT_EQ(draft().was(), u"1 reading(s), 90.0 kWh"_s);
    EXPECT_EQ(draft().is(), u"1 reading(s), 200 Wh"_s);
    ASSERT_TRUE(draft().chart().shown);
    EXPECT_EQ(draft().chart().shown->series[0]->values[1], 200);
    EXPECT_EQ(draft().chart().compared->series[0]->values[1], 90'000);
    EXPECT_EQ(values(), (std::vector<qint64>{100, 90'000, 300, 400}));
}

TEST_F(RepairDraftTest, makesWhatItTold)
{
    put(u"a.csv"_s, {100, 90'000, 300, 400});
    settle();
    repairs.begin(import, hours(1, 2));
    waitUntilPossible();

    make();

    EXPECT_EQ(values(), (std::vector<qint64>{100, 200, 300, 400}));
}

TEST_F(RepairDraftTest, takesATypedTotalInTheUnitOfTheSeries)
{
    put(u"a.csv"_s, {1, 2, 3, 4});
    settle();
    repairs.begin(import, hours(0, 3));
    draft().chooseMethod(3);
    EXPECT_FALSE(draft().isPossible());
    EXPECT_EQ(draft().message(), u"Write a number of kWh."_s);

    draft().writeAmount(u"0.01"_s);
    waitUntilPossible();
    make();

    EXPECT_EQ(values(), (std::vector<qint64>{3, 3, 4, 4}));
}

TEST_F(RepairDraftTest, offersNoTotalOfMeans)
{
    put(u"a.csv"_s, {1, 2, 3}, {Unit::Kind::Watt, {}});
    settle();

    repairs.begin();

    EXPECT_EQ(draft().methods().size(), 3);
    EXPECT_EQ(draft().unit(), u"W"_s);
}

TEST_F(RepairDraftTest, saysWhatIsMissingAndWhyItCannotBe)
{
    put(u"a.csv"_s, {1, 2, 3});
    settle();
    repairs.begin();
    EXPECT_EQ(draft().message(), u"Write from when and to when, such as 2025-09-02 14:00."_s);

    draft().writeFrom(u"2025-04-01 01:00"_s);
    draft().writeTo(u"2025-04-01 00:30"_s);
    EXPECT_EQ(draft().message(), u"The end has to be after the beginning."_s);

    draft().writeTo(u"2025-04-01 03:00"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !draft().message().isEmpty(); }));
    EXPECT_TRUE(draft().message().startsWith(u"There is no reading on both sides"_s)) << qPrintable(draft().message());
    EXPECT_FALSE(draft().isPossible());
}
