// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intervalsums.h"

#include "models/values/period.h"
#include "services/store/layerreader.h"
#include "services/store/serieslist.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 march2011 = 1'298'937'600;
constexpr qint64 day = 86'400;

struct Case
{
    const char *name;
    const char *zone;
    std::vector<qint32> steps; /**< of the layers, the weakest first */
};

/** Layers at random, put into a store and kept beside it. */
struct Layers
{
    StoreRoom room;
    std::vector<Readings> readings; /**< the strongest first */

    Layers(std::mt19937_64 &dice, const Unit &unit, const std::vector<qint32> &steps)
    {
        int number = 0;
        for (const qint32 step : steps) {
            const qint64 start = march2011 + qint64(dice() % (20 * day)) / 60 * 60;
            const int count = step == 0 ? 700 : int(15 * day / step);
            readings.insert(readings.begin(), random(dice, unit, start, step, count));
            room.put(file(QByteArray::number(++number), {series(SeriesKind::Import, readings.front())}));
        }
    }
};

class IntervalSumsTest : public testing::TestWithParam<Case>
{
};
}

TEST_P(IntervalSumsTest, equalTheGatheredReadings)
{
    const SiteZone zone = *SiteZone::withId(GetParam().zone);
    std::mt19937_64 dice(5);
    for (int round = 0; round < 4; ++round) {
        const Unit unit = round % 2 ? watts : wattHours;
        Layers layers(dice, unit, GetParam().steps);
        const StoredSeries *stored = layers.room.find(import);
        const Readings resolved = Buckets::resolve(layers.readings);
        for (const Step step : Steps::all()) {
            const Interval range{march2011 - day + qint64(dice() % day), march2011 + qint64(dice() % (50 * day))};
            const auto intervals = Calendar::buckets(range, step, zone, Qt::Monday);

            const auto sums = IntervalSums::buckets(layers.room.database(), *stored, intervals);

            const auto gathered = Buckets::gather(resolved, intervals);
            ASSERT_EQ(bool(sums), bool(gathered)) << qPrintable(Steps::name(step));
            if (sums)
                EXPECT_EQ(*sums, *gathered) << qPrintable(Steps::name(step));
            else
                EXPECT_EQ(sums.error().kind, gathered.error().kind);
        }
    }
}

TEST_P(IntervalSumsTest, areTheSameWhenTheyAreAskedForAgain)
{
    std::mt19937_64 dice(7);
    Layers layers(dice, wattHours, GetParam().steps);
    const StoredSeries *stored = layers.room.find(import);
    for (const Step step : {Step::Day, Step::Month, Step::Day, Step::Month}) {
        const auto intervals
            = Calendar::buckets({march2011 - day, march2011 + 60 * day}, step, *SiteZone::withId(GetParam().zone), Qt::Monday);

        const auto sums = IntervalSums::buckets(layers.room.database(), *stored, intervals);

        const auto gathered = Buckets::gather(Buckets::resolve(layers.readings), intervals);
        ASSERT_EQ(bool(sums), bool(gathered));
        if (sums) {
            EXPECT_EQ(*sums, *gathered) << qPrintable(Steps::name(step));
        }
    }
}

TEST_P(IntervalSumsTest, knowWhatThereIsOfASeries)
{
    std::mt19937_64 dice(6);
    Layers layers(dice, wattHours, GetParam().steps);

    const SeriesInfo info = SeriesList::info(layers.room.database(), *layers.room.find(import));

    Readings resolved;
    const Readings all = Buckets::resolve(layers.readings);
    qint64 gaps = 0;
    qint64 until = all.starts.front();
    bool isFirst = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.isMissing(i))
            continue;
        gaps += !isFirst && all.starts[i] > until;
        until = isFirst ? all.interval(i).end : std::max(until, all.interval(i).end);
        isFirst = false;
        resolved.append(all.interval(i), 0);
    }
    EXPECT_EQ(info.readings, qint64(resolved.size()));
    EXPECT_EQ(info.total, total(all));
    EXPECT_EQ(info.span, (Interval{resolved.starts.front(), until}));
    EXPECT_EQ(info.lastStart, resolved.starts.back());
    EXPECT_EQ(info.gaps, gaps);
}

TEST_P(IntervalSumsTest, readingsOfARangeAreThoseThatStartInIt)
{
    std::mt19937_64 dice(8);
    Layers layers(dice, wattHours, GetParam().steps);
    const StoredSeries *stored = layers.room.find(import);
    const Readings resolved = Buckets::resolve(layers.readings);
    for (int round = 0; round < 20; ++round) {
        const qint64 start = march2011 + qint64(dice() % (40 * day));
        const Interval range{start, start + qint64(dice() % (10 * day))};

        const Readings within = LayerReader::within(layers.room.database(), *stored, range);

        std::size_t next = 0;
        for (std::size_t i = 0; i < resolved.size(); ++i) {
            if (!range.contains(resolved.starts[i]) || resolved.isMissing(i))
                continue;
            ASSERT_LT(next, within.size());
            EXPECT_EQ(within.interval(next), resolved.interval(i));
            EXPECT_EQ(within.value(next), resolved.value(i));
            EXPECT_EQ(within.quality(next), resolved.quality(i));
            ++next;
        }
        EXPECT_EQ(next, within.size());
    }
}

INSTANTIATE_TEST_SUITE_P(, IntervalSumsTest,
                         testing::Values(Case{"minutes", "America/Los_Angeles", {60}}, Case{"quarterHours", "Europe/Rome", {900}},
                                         Case{"hours", "Australia/Lord_Howe", {3600}}, Case{"days", "America/New_York", {86'400}},
                                         Case{"irregular", "Asia/Kathmandu", {0}}, Case{"twoOfOneStep", "America/Los_Angeles", {900, 900}},
                                         Case{"finerOverCoarser", "Europe/Rome", {3600, 60}},
                                         Case{"coarserOverFiner", "Europe/Rome", {60, 3600}},
                                         Case{"irregularBetween", "America/St_Johns", {900, 0, 1800}}),
                         [](const auto &info) { return info.param.name; });
