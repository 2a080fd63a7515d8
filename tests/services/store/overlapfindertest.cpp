// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/overlapfinder.h"

#include "services/store/layerreader.h"
#include "services/store/repairs.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 hour = 3600;
constexpr qint64 start = 1'300'000'000 / hour * hour;

class OverlapFinderTest : public testing::Test
{
protected:
    void put(const QByteArray &name, qint64 first, const std::vector<qint64> &values, qint32 step = hour)
    {
        m_room.put(file(name, {series(SeriesKind::Import, regular(wattHours, 0, start + first * hour, step, values))}));
    }
    QList<Overlap> overlaps() { return OverlapFinder::of(m_room.database(), *m_room.find(import)); }
    void prefer(const QString &source) { OverlapFinder::prefer(m_room.database(), import, source); }
    std::vector<qint64> values()
    {
        const StoredSeries *series = m_room.find(import);
        return LayerReader::stretches(m_room.database(), *series, 0, series->stretches.size()).values;
    }

    StoreRoom m_room;
};
}

TEST_F(OverlapFinderTest, findsNoneWhereFilesFollowEachOther)
{
    put("a", 0, {1, 2});
    EXPECT_TRUE(overlaps().isEmpty());

    put("b", 2, {3, 4});

    EXPECT_TRUE(overlaps().isEmpty());
}

TEST_F(OverlapFinderTest, tellsWhatDiffersWhoWinsAndWhatItComesTo)
{
    put("a", 0, {1, 2, 3, 4});
    put("b", 2, {3, 44, 5});

    const QList<Overlap> found = overlaps();

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].winner.name, u"b"_s);
    EXPECT_EQ(found[0].loser.name, u"a"_s);
    EXPECT_FALSE(found[0].isChosen);
    EXPECT_EQ(found[0].range, (Interval{start + 2 * hour, start + 4 * hour}));
    EXPECT_EQ(found[0].difference.common, 2);
    EXPECT_EQ(found[0].difference.differing, 1);
    EXPECT_EQ(found[0].difference.largest, (DifferingReading{{start + 3 * hour, start + 4 * hour}, 44, 4}));
    EXPECT_EQ(found[0].total, Decimal(47));
    EXPECT_EQ(found[0].otherTotal, Decimal(7));
}

TEST_F(OverlapFinderTest, prefersAnotherSourceAndGoesBack)
{
    put("a", 0, {1, 2, 3});
    put("b", 0, {10, 20, 30});
    put("c", 0, {100});
    EXPECT_EQ(values(), (std::vector<qint64>{100, 20, 30}));

    prefer(u"a"_s);

    EXPECT_EQ(values(), (std::vector<qint64>{1, 2, 3}));
    ASSERT_EQ(overlaps().size(), 3);
    EXPECT_EQ(overlaps()[0].winner.name, u"a"_s);
    EXPECT_TRUE(overlaps()[0].isChosen);
    EXPECT_FALSE(overlaps()[2].isChosen);

    prefer({});

    EXPECT_EQ(values(), (std::vector<qint64>{100, 20, 30}));
}

TEST_F(OverlapFinderTest, foretellsWhatPreferringDoes)
{
    put("a", 0, {1, 2, 3, 4, 5, 6});
    put("b", 0, {10, 20, 30, 40});
    put("c", 1, {500}, 2 * hour);
    Repairs::make(m_room.database(), {import, {start + 3 * hour, start + 4 * hour}, RepairMethod::Value, -1, 7}, 0);
    for (const Overlap &overlap : overlaps()) {
        prefer(overlap.loser.name);

        const Readings now = LayerReader::within(m_room.database(), *m_room.find(import), overlap.range);

        EXPECT_EQ(total(now), overlap.otherTotal) << qPrintable(overlap.loser.name);
        prefer({});
    }
}

TEST_F(OverlapFinderTest, leavesTheNextImportTheStrongest)
{
    put("a", 0, {1});
    put("b", 0, {2});
    prefer(u"a"_s);

    put("c", 0, {3});

    EXPECT_EQ(values(), std::vector<qint64>{3});
}

TEST_F(OverlapFinderTest, leavesRepairsAboveWhatIsPreferred)
{
    put("a", 0, {1, 2});
    put("b", 0, {10, 20});
    Repairs::make(m_room.database(), {import, {start, start + hour}, RepairMethod::Value, -1, 7}, 0);

    prefer(u"a"_s);

    EXPECT_EQ(values(), (std::vector<qint64>{7, 2}));
    EXPECT_EQ(overlaps().size(), 1);
}

TEST_F(OverlapFinderTest, takesASourceByItsDigestAndNoUnknownOne)
{
    put("a", 0, {1});
    put("b", 0, {2});

    prefer(overlaps()[0].loser.digest.left(8));

    EXPECT_EQ(values(), std::vector<qint64>{1});
    EXPECT_EQ(faultOf([&] { prefer(u"z"_s); }), Error::Kind::BadArgument);
}
