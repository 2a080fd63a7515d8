// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/runadvice.h"

#include "ui/green/runwords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
const SiteZone rome = *SiteZone::withId("Europe/Rome");

Tariff flat(qint64 hundredths)
{
    Tariff tariff = *Tariff::preset(u"flat"_s);
    tariff.rates.front().buy = Decimal(hundredths, -2);
    return tariff;
}

/** A run of 90 minutes at 2000 W some days ago, and hours from @p now on that become greener. */
RunQuestion question(qint64 now)
{
    RunQuestion question{.power = {.unit = {Unit::Kind::Watt, {}}}, .tariff = flat(30), .zone = rome, .now = now};
    for (qint64 minute = 0; minute < 120; ++minute)
        question.power.append({now - 9000 + minute * 60, now - 9000 + (minute + 1) * 60}, minute < 90 ? 2000 : 0);
    for (int i = 0; i < 6; ++i)
        question.greenness.stretches.append({{now + i * hour, now + (i + 1) * hour}, 0.1 * (i + 1)});
    return question;
}

/** A series of CO2, hour by hour from @p start on. */
void give(RunQuestion &question, const QString &part, Unit::Kind unit, qint64 start, const std::vector<qint64> &tenths)
{
    question.carbon = {.unit = {unit, {}}, .exponent = -1};
    for (std::size_t i = 0; i < tenths.size(); ++i)
        question.carbon.append({start + qint64(i) * hour, start + qint64(i + 1) * hour}, tenths[i]);
    question.grid = SeriesInfo{.key = {u"home"_s, SeriesKind::Carbon, part},
                               .name = u"NW, avert"_s,
                               .unit = {unit, {}},
                               .span = {start, start + qint64(tenths.size()) * hour}};
}

const qint64 noon = rome.startOf({2026, 5, 14}) + 12 * hour;
}

TEST(RunAdviceTest, theCheapestAndTheGreenestAreNamed)
{
    const RunAdvice advice = RunAdvice::of(question(noon));

    ASSERT_EQ(advice.options.size(), 1) << "at one price the greenest costs no more";
    EXPECT_EQ(advice.options[0].praise, u"cheapest and greenest"_s);
    EXPECT_EQ(advice.options[0].when, u"Thu 14, 16:30"_s);
    EXPECT_EQ(advice.options[0].cost, u"EUR 0.90"_s);
    EXPECT_TRUE(advice.summary.contains(u"3.00 kWh"_s)) << advice.summary.toStdString();
    EXPECT_TRUE(advice.summary.contains(u"90 minute"_s)) << advice.summary.toStdString();
}

TEST(RunAdviceTest, withoutAFileNoGramsAreKnown)
{
    const RunAdvice advice = RunAdvice::of(question(noon));

    EXPECT_EQ(advice.options[0].carbon, u"CO₂ unknown"_s);
    EXPECT_TRUE(advice.method.contains(u"import"_s)) << advice.method.toStdString();
}

TEST(RunAdviceTest, gramsAreThoseOfTheHoursOfTheRun)
{
    RunQuestion asked = question(noon);
    give(asked, u"average"_s, Unit::Kind::GramPerKilowattHour, noon, {9000, 9000, 9000, 9000, 1000, 2000});

    const RunAdvice advice = RunAdvice::of(asked);

    EXPECT_EQ(advice.options[0].carbon, u"500 g CO₂"_s) << "1 kWh at 100 g and 2 kWh at 200 g";
    EXPECT_TRUE(advice.method.contains(u"average"_s) && advice.method.contains(u"NW, avert"_s) && advice.method.contains(u"g/kWh"_s));
}

TEST(RunAdviceTest, poundsAreToldInGramsAndTheirUnitIsNamed)
{
    RunQuestion asked = question(noon);
    give(asked, u"marginal-nw"_s, Unit::Kind::PoundPerKilowattHour, noon, std::vector<qint64>(6, 10));

    const RunAdvice advice = RunAdvice::of(asked);

    EXPECT_EQ(advice.options[0].carbon, u"1.36 kg CO₂"_s) << "3 kWh at a pound";
    EXPECT_TRUE(advice.method.contains(u"marginal"_s) && advice.method.contains(u"lb/kWh"_s));
}

TEST(RunAdviceTest, aPastYearSaysNothingOfTheComingHours)
{
    RunQuestion asked = question(noon);
    give(asked, u"marginal"_s, Unit::Kind::GramPerKilowattHour, rome.startOf({2025, 5, 14}), std::vector<qint64>(24, 4000));

    const RunAdvice advice = RunAdvice::of(asked);

    EXPECT_EQ(advice.options[0].carbon, u"CO₂ unknown"_s);
    EXPECT_TRUE(advice.method.contains(u"14 May 2025"_s)) << advice.method.toStdString();
}

TEST(RunAdviceTest, aRunWhoseEndIsNotCoveredIsUnknown)
{
    RunQuestion asked = question(noon);
    give(asked, u"marginal"_s, Unit::Kind::GramPerKilowattHour, noon, std::vector<qint64>(5, 4000)); // until 17:00

    EXPECT_EQ(RunAdvice::of(asked).options[0].carbon, u"CO₂ unknown"_s) << "it runs until 18:00";
}

TEST(RunAdviceTest, startsAroundAClockChangeAreToldByTheClockOnTheWall)
{
    const auto spoken = [](QDate day, qint64 seconds) {
        const RunPlan plan = RunPlan::of(question(rome.startOf(day)));
        const RunStart &start = plan.starts[std::size_t(seconds / RunSlots::step)];
        return std::pair(RunWords::when(plan, start), plan.costOf(start)->toString());
    };

    EXPECT_EQ(spoken({2026, 3, 29}, 115 * 60), std::pair(u"Sun 29, 01:55"_s, u"0.9"_s));
    EXPECT_EQ(spoken({2026, 3, 29}, 120 * 60), std::pair(u"Sun 29, 03:00"_s, u"0.9"_s)) << "there is no 02:00";
    EXPECT_EQ(spoken({2026, 10, 25}, 150 * 60), std::pair(u"Sun 25, 02:30 (UTC+02:00)"_s, u"0.9"_s));
    EXPECT_EQ(spoken({2026, 10, 25}, 210 * 60), std::pair(u"Sun 25, 02:30 (UTC+01:00)"_s, u"0.9"_s)) << "once more";
    EXPECT_EQ(spoken({2026, 10, 25}, 240 * 60), std::pair(u"Sun 25, 03:00"_s, u"0.9"_s));
}

TEST(RunAdviceTest, whatNeverRanHasNoStarts)
{
    RunQuestion asked = question(noon);
    asked.power = {.unit = {Unit::Kind::Watt, {}}};

    const RunAdvice advice = RunAdvice::of(asked);

    EXPECT_TRUE(advice.options.isEmpty());
    EXPECT_TRUE(advice.method.isEmpty());
    EXPECT_FALSE(advice.starts.hasValues());
}
