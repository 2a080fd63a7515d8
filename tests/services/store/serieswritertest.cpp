// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/serieswriter.h"

#include "models/values/buckets.h"
#include "services/store/intake.h"
#include "services/store/layerreader.h"
#include "services/store/serieslist.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 start = 1'300'000'000 / 900 * 900;

class SeriesWriterTest : public testing::Test
{
protected:
    TakenIn put(const ImportedFile &file)
    {
        return Intake::put(m_room.database(), file, Intake::Manner::Replace, 0, [] { return false; });
    }
    TakenIn put(const QByteArray &name, const Readings &readings) { return put(file(name, {series(SeriesKind::Import, readings)})); }
    Readings kept(const SeriesKey &key = import)
    {
        const StoredSeries *series = m_room.find(key);
        EXPECT_TRUE(series);
        return series ? LayerReader::stretches(m_room.database(), *series, 0, series->stretches.size()) : Readings();
    }
    SeriesInfo info() { return SeriesList::info(m_room.database(), *m_room.find(import)); }

    StoreRoom m_room;
};
}

TEST_F(SeriesWriterTest, keepsReadingsAsTheyCame)
{
    Readings readings = regular(wattHours, -3, start, 900, {10, 0, noReading, -7, 4'000'000'000'000});
    readings.qualities = {Quality::Measured, Quality::Measured, Quality::Missing, Quality::Estimated, Quality::Measured};

    const TakenIn taken = put("a", readings);

    Readings expected = regular(wattHours, -3, start, 900, {10, 0});
    expected.append({start + 2700, start + 3600}, -7, Quality::Estimated);
    expected.append({start + 3600, start + 4500}, 4'000'000'000'000);
    EXPECT_EQ(kept(), expected);
    EXPECT_EQ(taken.summary.site, u"home"_s);
    EXPECT_EQ(taken.summary.added, 4);
    EXPECT_EQ(taken.summary.changed, 0);
}

TEST_F(SeriesWriterTest, keepsRandomReadingsOfAllShapes)
{
    std::mt19937_64 dice(3);
    for (const qint32 step : {0, 60, 900, 3600, 86'400}) {
        StoreRoom room;
        const Readings readings = random(dice, watts, start - 77, step, 4000);
        room.put(file("a", {series(SeriesKind::Import, readings)}));
        const StoredSeries *stored = room.find(import);

        const Readings kept = LayerReader::layer(room.database(), *stored, 0);

        Readings there;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (!readings.isMissing(i))
                there.append(readings.interval(i), 0);
        }
        EXPECT_EQ(kept.starts, there.starts);
        EXPECT_EQ(kept.lengths, there.lengths);
        EXPECT_EQ(total(kept), total(readings));
        EXPECT_EQ(stored->layers.front().step, step);
    }
}

TEST_F(SeriesWriterTest, keepsReadingsBefore1970)
{
    put("a", regular(wattHours, 0, -900 * 2000, 900, std::vector<qint64>(3000, 5)));

    EXPECT_EQ(kept().starts.front(), -900 * 2000);
    EXPECT_EQ(info().total, Decimal(15'000));
}

TEST_F(SeriesWriterTest, theSameFileAgainChangesNothing)
{
    std::mt19937_64 dice(4);
    const ImportedFile twice = file("a",
                                    {series(SeriesKind::Import, random(dice, wattHours, start, 900, 3000)),
                                     series(SeriesKind::Gas, random(dice, wattHours, start, 0, 2000))});
    put(twice);
    const QStringList before = m_room.dump();

    const TakenIn taken = put(twice);

    EXPECT_FALSE(taken.isChange);
    EXPECT_EQ(taken.summary.added, 0);
    EXPECT_EQ(taken.summary.changed, 0);
    EXPECT_EQ(m_room.dump(), before);
}

TEST_F(SeriesWriterTest, theLaterFileWinsWhereTwoOverlap)
{
    put("a", regular(wattHours, 0, start, 900, {1, 2, 3, 4}));

    const TakenIn taken = put("b", regular(wattHours, 0, start + 1800, 900, {3, 40, 50}));

    EXPECT_EQ(kept(), regular(wattHours, 0, start, 900, {1, 2, 3, 40, 50}));
    EXPECT_EQ(taken.summary.added, 1);
    EXPECT_EQ(taken.summary.changed, 1);
}

TEST_F(SeriesWriterTest, theSameFileAgainDoesNotWinOverALaterOne)
{
    const Readings first = regular(wattHours, 0, start, 900, {1, 2});
    put("a", first);
    put("b", regular(wattHours, 0, start, 900, {10, 20}));

    EXPECT_FALSE(put("a", first).isChange);
    const TakenIn taken = put("a", regular(wattHours, 0, start, 900, {7, 7, 7})); // the same file, read with other choices

    EXPECT_EQ(kept(), regular(wattHours, 0, start, 900, {10, 20, 7}));
    EXPECT_EQ(taken.summary.added, 1);
    EXPECT_EQ(taken.summary.changed, 0);
}

TEST_F(SeriesWriterTest, earlierReadingsLeaveTheChunksOfLaterOnesAlone)
{
    put("b", regular(wattHours, 0, start + 900 * 1440 * 3, 900, std::vector<qint64>(1440 * 2, 1)));
    const QStringList before = m_room.dump().filter(u"chunk "_s);

    put("a", regular(wattHours, 0, start, 900, std::vector<qint64>(1440, 2)));

    const QStringList after = m_room.dump().filter(u"chunk "_s);
    for (const QString &chunk : before)
        EXPECT_TRUE(after.contains(chunk));
    EXPECT_EQ(info().readings, 1440 * 3);
    EXPECT_EQ(info().gaps, 1);
}

TEST_F(SeriesWriterTest, refusesAFileWhoseSeriesIsInAnotherUnit)
{
    put("a", regular(wattHours, 0, start, 900, {1}));
    const QStringList before = m_room.dump();
    const ImportedFile other = file("b",
                                    {series(SeriesKind::Solar, regular(wattHours, 0, start, 900, {1})),
                                     series(SeriesKind::Import, regular(watts, 0, start, 900, {1}))});

    try {
        put(other);
        FAIL();
    } catch (const StoreFault &fault) {
        EXPECT_EQ(fault.error.kind, Error::Kind::UnitConflict);
        EXPECT_EQ(fault.error.place.field, u"home/import"_s);
        EXPECT_EQ(fault.error.place.found, u"W"_s);
    }
    EXPECT_EQ(m_room.dump(), before);
}

TEST_F(SeriesWriterTest, takesAnotherUnitForAFileReadWrongly)
{
    put("a", regular(wattHours, 0, start, 900, {4, 8}));

    const TakenIn taken = put("a", regular(watts, 0, start, 900, {4, 8}));

    EXPECT_TRUE(taken.isChange);
    EXPECT_EQ(info().unit, watts);
    EXPECT_EQ(info().total, Decimal(6));
}

TEST_F(SeriesWriterTest, forgetsTheSeriesAFileIsNoLongerReadAs)
{
    const Readings readings = regular(wattHours, 0, start, 900, {4, 8});
    put("b", regular(wattHours, 0, start, 900, {1}));
    put(file("a", {series(SeriesKind::Import, readings), series(SeriesKind::Home, readings)}));

    const TakenIn taken = put(file("a", {series(SeriesKind::Export, readings)}));

    EXPECT_EQ(kept(), regular(wattHours, 0, start, 900, {1}));
    EXPECT_FALSE(m_room.find({u"home"_s, SeriesKind::Home, {}}));
    EXPECT_EQ(kept({u"home"_s, SeriesKind::Export, {}}), readings);
    EXPECT_EQ(taken.summary.added, 2);
    EXPECT_EQ(taken.summary.changed, 4);
}

TEST_F(SeriesWriterTest, aSiteKeepsItsZone)
{
    ImportedFile first = file("a", {}, "Europe/Rome");
    first.siteName = u"Via Verdi 8"_s;
    ImportedFile second = first;
    second.digest = "other";
    second.zone = "Asia/Tokyo";
    put(first);
    put(second);

    const QList<Site> sites = SeriesCatalog(m_room.database()).sites();

    ASSERT_EQ(sites.size(), 1);
    EXPECT_EQ(sites[0].slug, u"via-verdi-8"_s);
    EXPECT_EQ(sites[0].name, u"Via Verdi 8"_s);
    EXPECT_EQ(sites[0].zone, "Europe/Rome");
}

TEST_F(SeriesWriterTest, leavesNothingOfACancelledFile)
{
    const QStringList before = m_room.dump();
    const Readings readings = regular(wattHours, 0, start, 900, {1});
    for (int questions = 1; questions < 5; ++questions) {
        int left = questions;

        const auto fault = faultOf([&] {
            Intake::put(m_room.database(),
                        file("a", {series(SeriesKind::Import, readings), series(SeriesKind::Export, readings)}),
                        Intake::Manner::Replace,
                        0,
                        [&left] { return --left == 0; });
        });

        EXPECT_EQ(fault, Error::Kind::Cancelled) << questions;
        EXPECT_EQ(m_room.dump(), before);
    }
}

TEST_F(SeriesWriterTest, putsReadingsInOrder)
{
    Readings mixed = regular(wattHours, 0, start, 900, {1, 2, 3});
    mixed.append({start, start + 900}, 10);
    mixed.append({start - 900, start}, 0);

    put("a", mixed);

    EXPECT_EQ(kept(), regular(wattHours, 0, start - 900, 900, {0, 10, 2, 3}));
}

TEST_F(SeriesWriterTest, keepsSeveralLengthsFromOneStart)
{
    Readings several;
    several.unit = wattHours;
    for (int i = 0; i < 3000; ++i)
        several.append({start + i / 3 * 900, start + i / 3 * 900 + 300 + 300 * (i % 3)}, i);

    put("a", several);

    EXPECT_EQ(kept(), several);
    EXPECT_EQ(info().readings, 3000);
    EXPECT_EQ(info().stepSeconds, std::nullopt);
    EXPECT_EQ(info().gaps, 0);
}
