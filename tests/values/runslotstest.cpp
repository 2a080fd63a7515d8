// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runslots.h"

#include "models/values/runload.h"

#include <gtest/gtest.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
const SiteZone rome = *SiteZone::withId("Europe/Rome");

Tariff bands()
{
    Tariff tariff = *Tariff::preset(u"it-f123"_s);
    const qint64 prices[]{310'001, 280'003, 240'007};
    for (qsizetype i = 0; i < tariff.rates.size(); ++i)
        tariff.rates[i].buy = Decimal(prices[i], -6);
    return tariff;
}

/** The price of F1, F2 or F3 in one minute, in millionths, by the clock that Qt has for Rome. No holidays. */
qint64 priceIn(qint64 minute)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(minute, QTimeZone("Europe/Rome"));
    const int day = local.date().dayOfWeek(), at = local.time().hour();
    if (day == Qt::Sunday || at < 7 || at >= 23)
        return 240'007;
    return day == Qt::Saturday || at < 8 || at >= 19 ? 280'003 : 310'001;
}

/** A run of three hours: watts by the minute, no two of them alike. */
Readings run()
{
    Readings power{.unit = {Unit::Kind::Watt, {}}};
    for (qint64 minute = 0; minute < 180; ++minute)
        power.append({minute * 60, (minute + 1) * 60}, 100 + minute * 13 % 1900);
    return power;
}

Readings grid(Unit::Kind unit, const std::vector<qint64> &hundredths, qint64 start)
{
    Readings carbon{.unit = {unit, {}}, .exponent = -2};
    for (std::size_t i = 0; i < hundredths.size(); ++i)
        carbon.append({start + qint64(i) * hour, start + qint64(i + 1) * hour}, hundredths[i]);
    return carbon;
}

/** Days around which clocks change, as far as three days behind it. */
class ClockChangeTest : public testing::TestWithParam<QDate>
{
};
}

TEST_P(ClockChangeTest, eachStartCostsWhatItsMinutesDo)
{
    const Interval range{rome.startOf(GetParam().addDays(-1)), rome.startOf(GetParam().addDays(3))};
    const Readings power = run();
    const RunLoad load = RunLoad::of(power, {0, 180 * 60}, RunSlots::step);

    const auto starts = RunPlanner::starts(load.amounts, RunSlots::of(range, bands(), rome, {}, {}));

    ASSERT_EQ(starts.size(), std::size_t(range.length() / RunSlots::step) - 35);
    for (const RunStart &start : starts) {
        const qint64 begin = range.start + qint64(start.slot) * RunSlots::step;
        Int128 cost = 0, energy = 0;
        for (std::size_t minute = 0; minute < power.size(); ++minute) {
            cost += Int128(power.values[minute]) * 60 * priceIn(begin + qint64(minute) * 60);
            energy += Int128(power.values[minute]) * 60;
        }
        ASSERT_TRUE(start.cost == cost) << begin;
        ASSERT_TRUE(load.sum() == energy);
    }
}

INSTANTIATE_TEST_SUITE_P(Rome, ClockChangeTest, testing::Values(QDate(2026, 3, 29), QDate(2026, 10, 25)),
                         [](const auto &info) { return info.param.toString(u"MMMM"_s).toStdString(); });

TEST(RunSlotsTest, aSlotIsAsGreenAsTheStretchThatItLiesIn)
{
    const Greenness greenness{{{{0, hour}, 0.25}, {{hour, 2 * hour}, qQNaN()}, {{2 * hour + 60, 3 * hour}, 0.5}}, {}};

    const auto slots = RunSlots::of({0, 4 * hour}, {}, rome, greenness, {});

    ASSERT_EQ(slots.size(), 48u);
    EXPECT_EQ(slots[11].share, 250'000);
    EXPECT_FALSE(slots[12].share) << "not a number";
    EXPECT_FALSE(slots[24].share) << "only a part of it is known";
    EXPECT_EQ(slots[25].share, 500'000);
    EXPECT_FALSE(slots[36].share) << "nothing is foretold so far";
    EXPECT_FALSE(slots[0].price);
    EXPECT_FALSE(slots[0].carbon);
}

TEST(RunSlotsTest, carbonIsInGramsWhateverItWasToldIn)
{
    const auto grams = RunSlots::of({0, hour}, {}, rome, {}, grid(Unit::Kind::GramPerKilowattHour, {26'650}, 0));
    const auto pounds = RunSlots::of({0, hour}, {}, rome, {}, grid(Unit::Kind::PoundPerKilowattHour, {111}, 0));
    const auto less = RunSlots::of({0, hour}, {}, rome, {}, grid(Unit::Kind::PoundPerKilowattHour, {-26}, 0));

    EXPECT_EQ(grams[0].carbon, 266'500'000);
    EXPECT_EQ(pounds[0].carbon, 503'487'531) << "1.11 pounds are 503.4875307 g";
    EXPECT_EQ(less[0].carbon, -117'934'016) << "a kWh more can let a cleaner plant run";
}

TEST(RunSlotsTest, carbonOfAPastYearIsNotThatOfTheNext)
{
    const qint64 year = rome.startOf({2023, 1, 1}), now = rome.startOf({2026, 1, 1});
    Readings carbon = grid(Unit::Kind::GramPerKilowattHour, std::vector<qint64>(8760, 40'000), year);

    EXPECT_TRUE(RunSlots::of({year, year + hour}, {}, rome, {}, carbon)[0].carbon);
    for (const RunSlot &slot : RunSlots::of({now, now + 24 * hour}, {}, rome, {}, carbon))
        EXPECT_FALSE(slot.carbon);

    carbon.values[0] = noReading;
    EXPECT_FALSE(RunSlots::of({year, year + hour}, {}, rome, {}, carbon)[0].carbon);
}

TEST(RunSlotsTest, aTariffWithoutPricesHasNone)
{
    EXPECT_FALSE(RunSlots::of({0, hour}, Tariff::preset(u"flat"_s), rome, {}, {})[0].price);
    EXPECT_EQ(RunSlots::of({0, hour}, bands(), rome, {}, {})[0].price, 240'007) << "at night";
}
