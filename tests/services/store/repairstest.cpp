// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairs.h"

#include "models/values/buckets.h"
#include "services/store/intake.h"
#include "services/store/intervalsums.h"
#include "services/store/layerreader.h"
#include "services/store/serieslist.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 hour = 3600;
constexpr qint64 week = 7 * 24 * hour;
constexpr qint64 start = 1'300'000'000 / hour * hour;
constexpr qint64 now = 1'400'000'000;

Interval hours(qint64 first, qint64 end)
{
    return {start + first * hour, start + end * hour};
}

RepairRequest typed(const Interval &range, qint64 value)
{
    return {import, range, RepairMethod::Value, -1, value};
}

class RepairsTest : public testing::Test
{
protected:
    void put(const QByteArray &name, const Readings &readings) { m_room.put(file(name, {series(SeriesKind::Import, readings)})); }
    void putHours(const std::vector<qint64> &values) { put("a", regular(wattHours, 0, start, hour, values)); }
    qint64 make(const RepairRequest &request) { return Repairs::make(m_room.database(), request, now).id; }
    void undo(qint64 id) { Repairs::undo(m_room.database(), id, now + 60); }
    void redo(qint64 id) { Repairs::redo(m_room.database(), id); }
    Readings kept()
    {
        const StoredSeries *series = m_room.find(import);
        return LayerReader::stretches(m_room.database(), *series, 0, series->stretches.size());
    }
    std::vector<qint64> values() { return kept().values; }
    SeriesInfo info() { return SeriesList::info(m_room.database(), *m_room.find(import)); }
    QList<RepairEntry> list() { return Repairs::list(m_room.database()); }
    RepairPreview preview(const RepairRequest &request)
    {
        SeriesCatalog catalog(m_room.database());
        return Repairs::preview(m_room.database(), catalog, request);
    }

    StoreRoom m_room;
};
}

TEST_F(RepairsTest, replacesASpikeAndMarksIt)
{
    putHours({100, 90'000, 300, 400});

    make({.key = import, .range = hours(1, 2)});

    EXPECT_EQ(values(), (std::vector<qint64>{100, 200, 300, 400}));
    EXPECT_EQ(kept().quality(1), Quality::Repaired);
    EXPECT_EQ(kept().quality(2), Quality::Measured);
    EXPECT_EQ(info().total, Decimal(1000));
    EXPECT_EQ(info().readings, 4);
    EXPECT_EQ(info().stepSeconds, 3600);
}

TEST_F(RepairsTest, fillsAGapSoThatItIsNoneAnyMore)
{
    putHours({100, noReading, noReading, 400});
    ASSERT_EQ(info().gaps, 1);

    make({.key = import, .range = hours(1, 3)});

    EXPECT_EQ(values(), (std::vector<qint64>{100, 200, 300, 400}));
    EXPECT_EQ(info().gaps, 0);
    EXPECT_EQ(info().readings, 4);
}

TEST_F(RepairsTest, fillsAGapThatLiesBetweenChunksFarApart)
{
    Readings readings = regular(wattHours, 0, start, hour, {100});
    readings.append({start + 5000 * hour, start + 5001 * hour}, 5100);
    put("a", readings);

    make({.key = import, .range = hours(1, 5000)});

    ASSERT_EQ(info().readings, 5001);
    EXPECT_EQ(values()[2500], 2600);
    EXPECT_EQ(info().gaps, 0);
}

TEST_F(RepairsTest, isFollowedByEverySum)
{
    putHours(std::vector<qint64>(200, 10));
    make(typed(hours(30, 32), 1000));

    const auto sums = IntervalSums::buckets(m_room.database(), *m_room.find(import), {hours(0, 24), hours(24, 48), hours(48, 72)});

    ASSERT_TRUE(sums);
    EXPECT_EQ((*sums)[0].quality, Quality::Measured);
    EXPECT_EQ((*sums)[1].value, Decimal(22 * 10 + 2000));
    EXPECT_EQ((*sums)[1].quality, Quality::Repaired);
    EXPECT_EQ((*sums)[2].value, Decimal(240));
}

TEST_F(RepairsTest, takesReadingsOfAnotherWeek)
{
    std::vector<qint64> all(2 * 168);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = qint64(i);
    all[200] = noReading;
    all[201] = 77'777;
    putHours(all);

    make({.key = import, .range = hours(200, 202), .method = RepairMethod::Week, .weeks = -1});

    EXPECT_EQ(values()[200], 32);
    EXPECT_EQ(values()[201], 33);
}

TEST_F(RepairsTest, staysAboveImportsThatComeLater)
{
    putHours({1, 2, 3});
    make(typed(hours(1, 2), 50));

    put("b", regular(wattHours, 0, start, hour, {7, 8, 9}));

    EXPECT_EQ(values(), (std::vector<qint64>{7, 50, 9}));
}

TEST_F(RepairsTest, isUndoneAndRedoneForEver)
{
    putHours({1, 2, 3});
    const Readings before = kept();
    const SeriesInfo infoBefore = info();
    const qint64 id = make({.key = import, .range = hours(1, 2), .method = RepairMethod::Value, .amount = 50});
    const Readings repaired = kept();

    for (int round = 0; round < 3; ++round) {
        undo(id);
        EXPECT_EQ(kept(), before);
        EXPECT_EQ(info(), infoBefore);
        EXPECT_EQ(list().first().undone, now + 60);

        redo(id);
        EXPECT_EQ(kept(), repaired);
        EXPECT_FALSE(list().first().undone);
    }
}

TEST_F(RepairsTest, letsTheLatestWinInWhateverOrderTheyAreUndone)
{
    putHours({1, 1, 1, 1});
    const std::vector<qint64> repairs{make(typed(hours(0, 3), 10)), make(typed(hours(1, 4), 20)), make(typed(hours(2, 3), 30))};
    EXPECT_EQ(values(), (std::vector<qint64>{10, 20, 30, 20}));

    const auto expected = [](const std::vector<bool> &inForce) {
        std::vector<qint64> values{1, 1, 1, 1};
        const std::pair<int, int> ranges[] = {{0, 3}, {1, 4}, {2, 3}};
        for (std::size_t i = 0; i < inForce.size(); ++i) {
            for (int at = ranges[i].first; inForce[i] && at < ranges[i].second; ++at)
                values[std::size_t(at)] = 10 * qint64(i + 1);
        }
        return values;
    };
    std::mt19937_64 dice(5);
    std::vector<bool> inForce{true, true, true};
    for (int round = 0; round < 60; ++round) {
        const std::size_t one = dice() % 3;
        if (inForce[one])
            undo(repairs[one]);
        else
            redo(repairs[one]);
        inForce[one] = !inForce[one];
        ASSERT_EQ(values(), expected(inForce)) << round;
    }
}

TEST_F(RepairsTest, drawsALineFromWhatCountsNow)
{
    putHours({100, 9, 9, 9, 500});
    make(typed(hours(2, 3), 300));

    make({.key = import, .range = hours(1, 2)});

    EXPECT_EQ(values(), (std::vector<qint64>{100, 200, 300, 9, 500}));
}

TEST_F(RepairsTest, keepsARecordOfWhatWasAndWhatIs)
{
    putHours({100, noReading, 90'000, 400});
    make({.key = import, .range = hours(1, 3)});
    make({.key = import, .range = hours(3, 4), .method = RepairMethod::Total, .amount = Decimal(1234, -1)});

    const QList<RepairEntry> entries = list();

    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].request.method, RepairMethod::Total);
    EXPECT_EQ(entries[0].request.amount, Decimal(1234, -1));
    EXPECT_EQ(entries[1].request, (RepairRequest{.key = import, .range = hours(1, 3)}));
    EXPECT_EQ(entries[1].was, (RepairSum{1, Decimal(90'000)}));
    EXPECT_EQ(entries[1].is, (RepairSum{2, Decimal(500)}));
    EXPECT_EQ(entries[1].made, now);
    EXPECT_EQ(entries[1].unit, wattHours);
}

TEST_F(RepairsTest, isRehearsedWithoutChangingAnything)
{
    putHours({100, 90'000, 300});
    const QStringList before = m_room.dump();

    const RepairPreview rehearsal = preview({.key = import, .range = hours(1, 2)});

    EXPECT_EQ(m_room.dump(), before);
    EXPECT_EQ(rehearsal.before.values, std::vector<qint64>{90'000});
    EXPECT_EQ(rehearsal.after.values, std::vector<qint64>{200});
    EXPECT_EQ(rehearsal.was.total, Decimal(90'000));
    EXPECT_EQ(rehearsal.is.total, Decimal(200));
    EXPECT_TRUE(list().isEmpty());
}

TEST_F(RepairsTest, doesWhatItsRehearsalSaidWithReadingsOfAllShapes)
{
    std::mt19937_64 dice(11);
    for (int round = 0; round < 40; ++round) {
        StoreRoom room;
        const qint32 step = round % 2 == 0 ? 900 : 0;
        room.put(file("a", {series(SeriesKind::Import, random(dice, round % 4 < 2 ? wattHours : watts, start, step, 300))}));
        const qint64 from = start + qint64(dice() % 200) * 900;
        const RepairRequest request{import, {from, from + qint64(1 + dice() % 90) * 900}, RepairMethod(dice() % 4), 0, 777};
        SeriesCatalog catalog(room.database());
        const Readings before = LayerReader::stretches(room.database(), *room.find(import), 0, room.find(import)->stretches.size());
        std::optional<RepairPreview> rehearsal;
        if (faultOf([&] { rehearsal = Repairs::preview(room.database(), catalog, request); }))
            continue;

        Repairs::make(room.database(), request, now);

        const StoredSeries *stored = room.find(import);
        const Readings after = LayerReader::stretches(room.database(), *stored, 0, stored->stretches.size());
        const Readings expected = Buckets::resolve({rehearsal->after, before});
        ASSERT_EQ(after.starts, expected.starts);
        for (std::size_t i = 0; i < after.size(); ++i) {
            ASSERT_EQ(after.value(i), expected.value(i));
            ASSERT_EQ(after.quality(i), expected.quality(i));
        }
    }
}

TEST_F(RepairsTest, refusesToTurnWhatIsNotThere)
{
    putHours({1, 2, 3});
    const qint64 id = make(typed(hours(1, 2), 50));

    EXPECT_EQ(faultOf([&] { undo(id + 1); }), Error::Kind::BadArgument);
    EXPECT_EQ(faultOf([&] { redo(id); }), Error::Kind::BadArgument);
    undo(id);
    EXPECT_EQ(faultOf([&] { undo(id); }), Error::Kind::BadArgument);
    EXPECT_EQ(faultOf([&] { make({.key = {u"home"_s, SeriesKind::Gas, {}}, .range = hours(0, 1)}); }), Error::Kind::UnknownSeries);
    EXPECT_EQ(faultOf([&] { make(typed(hours(2, 2), 5)); }), Error::Kind::BadArgument);
    EXPECT_EQ(faultOf([&] { make({.key = import, .range = hours(0, 1), .method = RepairMethod::Week, .weeks = 0}); }),
              Error::Kind::BadArgument);
}

TEST_F(RepairsTest, isNotRedoneInAnotherUnit)
{
    putHours({1, 2, 3});
    const qint64 id = make(typed(hours(1, 2), 50));
    undo(id);
    put("a", regular(watts, 0, start, hour, {1, 2, 3}));

    EXPECT_EQ(faultOf([&] { redo(id); }), Error::Kind::UnitConflict);
    EXPECT_EQ(values(), (std::vector<qint64>{1, 2, 3}));
}

TEST_F(RepairsTest, keepsTheUnitOfASeriesThatHasARepair)
{
    putHours({1, 2, 3});
    make(typed(hours(1, 2), 50));

    EXPECT_EQ(faultOf([&] { put("a", regular(watts, 0, start, hour, {1, 2, 3})); }), Error::Kind::UnitConflict);
}
