// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/buckets.h"
#include "models/values/period.h"

#include <gmock/gmock.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/** @p values one after the other from @p start, each over @p length. */
Readings row(qint64 start, qint64 length, const std::vector<qint64> &values, Unit::Kind kind = Unit::Kind::WattHour)
{
    Readings readings{{kind, {}}};
    for (std::size_t i = 0; i < values.size(); ++i)
        readings.append({start + qint64(i) * length, start + qint64(i + 1) * length}, values[i]);
    return readings;
}

Bucket gathered(const Readings &readings, const Interval &interval)
{
    return (*Buckets::gather(readings, {interval})).front();
}

Bucket bucket(const Interval &interval, Decimal value, Quality quality = Quality::Measured)
{
    return {interval, value, quality, interval.length()};
}

QStringList stepsFor(const Readings &readings, const Interval &interval)
{
    const auto buckets = Buckets::gather(readings, {interval});
    EXPECT_FALSE(buckets);
    EXPECT_EQ(buckets.error().kind, Error::Kind::NoSuchResolution);
    return buckets.error().candidates;
}
}

TEST(GatherTest, amountsAreSummed)
{
    Readings quarters = row(0, 900, {1, 2, 3, 4, 50, 60, 70, 80});
    quarters.exponent = -1;

    EXPECT_EQ(*Buckets::gather(quarters, {{0, hour}, {hour, 2 * hour}}),
              (std::vector{bucket({0, hour}, {10, -1}), bucket({hour, 2 * hour}, {260, -1})}));
}

TEST(GatherTest, meansAreWeightedByTime)
{
    Readings power = row(0, 900, {100, 200}, Unit::Kind::Watt);
    power.append({1800, hour}, 1000);

    EXPECT_EQ(gathered(power, {0, hour}), bucket({0, hour}, 575));
    EXPECT_EQ(gathered(row(0, 1200, {1, 0, 0}, Unit::Kind::Percent), {0, hour}), bucket({0, hour}, {333333, -6}));
}

TEST(GatherTest, sumsStayExactPast64Bits)
{
    const qint64 huge = 9'000'000'000'000'000'000;
    Readings readings = row(0, 60, {huge, huge, huge});
    readings.exponent = -16;
    readings.tailExponent = -22;
    readings.tails = {1, 1, 1};

    EXPECT_EQ(gathered(readings, {0, 180}).value->toString(), u"2700.0000000000000000000003"_s);
}

TEST(GatherTest, whatIsMissingIsNotZero)
{
    const Bucket none = gathered(row(0, 900, {noReading, noReading, noReading, noReading}), {0, hour});
    const Bucket some = gathered(row(0, 900, {5, noReading, 0, 1}), {0, hour});

    EXPECT_EQ(none, (Bucket{{0, hour}}));
    EXPECT_EQ(some, (Bucket{{0, hour}, Decimal(6), Quality::Missing, 2700}));
    EXPECT_EQ(gathered(row(0, 900, {0, 0, 0, 0}), {0, hour}), bucket({0, hour}, 0));
}

TEST(GatherTest, anIntervalWithoutReadingsHasNoValue)
{
    const auto buckets = *Buckets::gather(row(2 * hour, hour, {7}), {{0, hour}, {2 * hour, 3 * hour}, {5 * hour, 6 * hour}});

    EXPECT_FALSE(buckets[0].value);
    EXPECT_EQ(buckets[1].value, Decimal(7));
    EXPECT_FALSE(buckets[2].value);
}

TEST(GatherTest, theWorstQualityWins)
{
    Readings readings = row(0, 1200, {1, 1, 1});
    readings.qualities = {Quality::Measured, Quality::Repaired, Quality::Estimated};

    EXPECT_EQ(gathered(readings, {0, hour}).quality, Quality::Repaired);
    EXPECT_EQ(gathered(readings, {0, 1200}).quality, Quality::Measured);
}

TEST(GatherTest, aReadingBelongsWhollyToTheIntervalItStartsIn)
{
    const auto buckets = *Buckets::gather(row(hour / 2, hour, {3, 4}), {{0, hour}, {hour, 2 * hour}});

    EXPECT_EQ(buckets, (std::vector{bucket({0, hour}, 3), bucket({hour, 2 * hour}, 4)}));
}

TEST(GatherTest, timeThatTwoReadingsShareIsCoveredOnce)
{
    Readings readings = row(0, 900, {1, 1});
    readings.append({900, 2700}, 5);

    EXPECT_EQ(gathered(readings, {0, hour}), (Bucket{{0, hour}, Decimal(7), Quality::Missing, 2700}));
}

TEST(GatherTest, readingsLongerThanTheirIntervalNameTheStepsThatWouldDo)
{
    EXPECT_EQ(stepsFor(row(0, hour, {1}), {0, 900}), (QStringList{u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s}));
    EXPECT_EQ(stepsFor(row(0, 31 * day, {1}), {0, day}), (QStringList{u"month"_s, u"year"_s}));
    EXPECT_EQ(stepsFor(row(0, 61 * day, {1}), {0, 31 * day}), (QStringList{u"year"_s}));
    EXPECT_EQ(stepsFor(row(0, 800 * day, {1}), {0, 365 * day}), QStringList());
}

TEST(GatherTest, missingReadingsMayBeLongerThanTheirInterval)
{
    EXPECT_EQ(gathered(row(0, day, {noReading}), {0, hour}), (Bucket{{0, hour}}));
}

TEST(GatherTest, readingsOfAFixedLengthFitIrregularDaysAndMonths)
{
    EXPECT_EQ(gathered(row(0, day, {5}), {0, 23 * hour}), bucket({0, 23 * hour}, 5));
    EXPECT_EQ(gathered(row(0, 25 * hour, {5}), {0, 25 * hour}), bucket({0, 25 * hour}, 5));
    EXPECT_EQ(gathered(row(0, day, {5}), {0, 25 * hour}).covered, day);
    EXPECT_EQ(gathered(row(9 * day, 31 * day, {5}), {0, 28 * day}), bucket({0, 28 * day}, 5));
}

TEST(GatherTest, aYearOfMinutesIsTheSameByDayAsByMonth)
{
    const SiteZone rome = *SiteZone::withId(QByteArrayLiteral("Europe/Rome"));
    const Interval year = Periods::bounds(Periods::around(Period::Kind::Year, {2023, 1, 1}, Qt::Monday), rome);
    const Readings minutes = row(year.start, 60, std::vector<qint64>(525'600, 1));

    for (const Step step : {Step::Minute, Step::Hour, Step::Day, Step::Month, Step::Year}) {
        const auto buckets = *Buckets::gather(minutes, Calendar::buckets(year, step, rome, Qt::Monday));

        for (const Bucket &bucket : buckets)
            ASSERT_EQ(*bucket.value * 60, Decimal(bucket.interval.length()));
        EXPECT_EQ(std::accumulate(buckets.begin(), buckets.end(), Decimal(), [](auto sum, auto b) { return sum + *b.value; }),
                  Decimal(525'600));
    }
}

TEST(ResolveTest, oneLayerIsTheSeries)
{
    Readings twice = row(0, hour, {1, noReading, 3});
    twice.append({3 * hour, 4 * hour}, 4);
    twice.append({3 * hour, 5 * hour}, 9);

    EXPECT_EQ(Buckets::resolve({twice}), twice);
    EXPECT_EQ(Buckets::resolve({row(0, hour, {}), twice}), twice);
    EXPECT_EQ(Buckets::resolve({}), Readings());
}

TEST(ResolveTest, aWeakerLayerFillsWhatAStrongerOneLeavesOpen)
{
    const Readings strong = row(2 * hour, hour, {20, noReading, 40});
    const Readings weak = row(0, hour, {1, 2, 3, 4, 5, 6});

    EXPECT_EQ(Buckets::resolve({strong, weak}), row(0, hour, {1, 2, 20, 4, 40, 6}));
    EXPECT_EQ(Buckets::resolve({weak, strong}), weak);
}

TEST(ResolveTest, aLongReadingGivesWayToAShortOneThatIsStronger)
{
    const Readings weak = row(0, hour, {100, 200, 300});
    const Readings strong = row(hour + 900, 900, {7});

    Readings expected = row(0, hour, {100});
    expected.append({hour + 900, hour + 1800}, 7);
    expected.append({2 * hour, 3 * hour}, 300);
    EXPECT_EQ(Buckets::resolve({strong, weak}), expected);
}

TEST(ResolveTest, missingReadingsStayWhereNobodyKnowsBetter)
{
    EXPECT_EQ(Buckets::resolve({row(0, hour, {1, noReading}), row(hour, hour, {noReading, 3})}), row(0, hour, {1, noReading, 3}));
}

TEST(ResolveTest, readingsOfOneLayerDoNotShadowEachOther)
{
    Readings strong = row(0, hour, {1, 1});
    strong.append({hour, 3 * hour}, 5);
    const Readings weak = row(2 * hour, hour, {8, 9});

    Readings expected = strong;
    expected.append({3 * hour, 4 * hour}, 9);
    EXPECT_EQ(Buckets::resolve({strong, weak}), expected);
}

TEST(ResolveTest, qualitiesGoWithTheirReadings)
{
    Readings weak = row(hour, hour, {2});
    weak.qualities = {Quality::Estimated};

    EXPECT_EQ(Buckets::resolve({row(0, hour, {1}), weak}).qualities, (std::vector{Quality::Measured, Quality::Estimated}));
}

TEST(ResolveTest, theFinestExponentIsUsed)
{
    Readings fine = row(0, hour, {1234});
    fine.exponent = -3;
    const Readings resolved = Buckets::resolve({fine, row(hour, hour, {5, noReading})});

    EXPECT_EQ(resolved.exponent, -3);
    EXPECT_THAT(resolved.values, testing::ElementsAre(1234, 5000, noReading));
    EXPECT_TRUE(resolved.tails.empty());
}

TEST(ResolveTest, digitsThatDoNotFitIntoOneMantissaGoIntoTails)
{
    Readings tiny = row(0, hour, {1});
    tiny.exponent = -22;
    Readings plain = row(hour, hour, {-34, noReading});
    plain.exponent = -1;

    const Readings resolved = Buckets::resolve({tiny, plain});

    EXPECT_EQ(resolved.value(0), Decimal(1, -22));
    EXPECT_EQ(resolved.value(1), Decimal(-34, -1));
    EXPECT_TRUE(resolved.isMissing(2));
}

TEST(ResolveTest, tailsStayExactBesideOtherExponents)
{
    Readings tailed = row(0, hour, {12});
    tailed.exponent = -2;
    tailed.tailExponent = -20;
    tailed.tails = {345};

    const Readings resolved = Buckets::resolve({tailed, row(hour, hour, {7})});

    EXPECT_EQ(resolved.value(0).toString(), u"0.12000000000000000345"_s);
    EXPECT_EQ(resolved.value(1), Decimal(7));
}

TEST(ResolveTest, onlyDigitsThatNoTailHoldsAreGivenUp)
{
    Readings tiny = row(0, hour, {1});
    tiny.exponent = -22;
    const qint64 huge = 9'000'000'000'000'000'000;

    const Readings resolved = Buckets::resolve({tiny, row(hour, hour, {huge})});

    EXPECT_EQ(resolved.value(0), Decimal());
    EXPECT_EQ(resolved.value(1), Decimal(huge));
}

TEST(ResolveTest, threeLayersAreWhatComparingEachReadingWithEachFinds)
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        std::vector<Readings> layers(3);
        for (Readings &layer : layers) {
            for (qint64 start = 0; start < 300; start += random.bounded(30)) {
                const qint64 length = 1 + random.bounded(20);
                layer.append({start, start + length}, random.bounded(5) == 0 ? noReading : random.bounded(100));
                start += length;
            }
        }
        std::vector<std::pair<qint64, qint64>> expected;
        for (std::size_t l = 0; l < layers.size(); ++l) {
            for (std::size_t i = 0; i < layers[l].size(); ++i) {
                bool hidden = layers[l].isMissing(i);
                for (std::size_t s = 0; s < l && !hidden; ++s) {
                    for (std::size_t j = 0; j < layers[s].size() && !hidden; ++j)
                        hidden = !layers[s].isMissing(j) && layers[s].interval(j).overlaps(layers[l].interval(i))
                            && std::ranges::find(expected, std::pair(layers[s].starts[j], layers[s].values[j])) != expected.end();
                }
                if (!hidden)
                    expected.emplace_back(layers[l].starts[i], layers[l].values[i]);
            }
        }

        const Readings resolved = Buckets::resolve(layers);

        std::vector<std::pair<qint64, qint64>> found;
        for (std::size_t i = 0; i < resolved.size(); ++i) {
            if (!resolved.isMissing(i))
                found.emplace_back(resolved.starts[i], resolved.values[i]);
        }
        ASSERT_TRUE(std::ranges::is_sorted(resolved.starts));
        ASSERT_THAT(found, testing::UnorderedElementsAreArray(expected)) << "round " << round;
    }
}
