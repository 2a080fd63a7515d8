// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/usebridge.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
ToldUse use(const QString &name)
{
    return {.part = name.toLower(), .name = name, .actual = qQNaN(), .saving = qQNaN(), .threshold = qQNaN()};
}

ToldUse cycles(const QString &name, const ToldBeside &uses, const ToldBeside &singleUse)
{
    ToldUse told = use(name);
    told.uses = uses;
    told.singleUse = singleUse;
    return told;
}

ToldUse alwaysOn(const QString &name, const ToldBeside &total)
{
    ToldUse told = use(name);
    told.total = total;
    return told;
}

/** What Digiwatt's documents tell of a home. */
QList<ToldUse> documented()
{
    QList<ToldUse> uses{cycles(u"Washing machine"_s, {18, 21}, {850, 510}),
                        cycles(u"Dishwasher"_s, {17, 14}, {860, 870}),
                        alwaysOn(u"Fridge"_s, {2727, 2316}),
                        alwaysOn(u"Standby"_s, {7872, 40.52})};
    uses[0].actual = 1536;
    uses[1].actual = 1463;
    uses[2].actual = 2727;
    uses[3].actual = 7872;
    uses[3].isAverageDoubtful = true;
    return uses;
}

UseStep step(const QString &name, UseStep::Kind kind, const Decimal &wattHours)
{
    return {name.toLower(), name, kind, wattHours};
}

Decimal sumOf(const QList<UseStep> &steps)
{
    Decimal sum;
    for (const UseStep &each : steps)
        sum = sum + each.wattHours;
    return sum;
}

/** A home as any service might tell of it, also in numbers that are none, too large or below 0. */
class RandomHomes
{
public:
    QList<ToldUse> next()
    {
        QList<ToldUse> home;
        for (int i = number(0, 9); i > 0; --i) {
            const QString name = u"Appliance %1"_s.arg(i);
            home.append(number(0, 2) > 0 ? cycles(name, beside(40), beside(4000)) : alwaysOn(name, beside(20000)));
            home.last().isAverageDoubtful = number(0, 9) == 0;
        }
        return home;
    }

private:
    int number(int least, int greatest) { return std::uniform_int_distribution(least, greatest)(m_random); }
    ToldBeside beside(int greatest) { return {value(greatest), value(greatest)}; }
    double value(int greatest)
    {
        switch (number(0, 19)) {
        case 0:
            return qQNaN();
        case 1:
            return 0;
        case 2:
            return number(0, 1) == 0 ? -1 : 1e12;
        case 3:
            return number(1, 1'000'000'000);
        default:
            return double(number(0, 1'000'000)) * greatest / 1e6;
        }
    }

    std::mt19937 m_random{20260321};
};

QList<ToldUse> swapped(QList<ToldUse> home)
{
    for (ToldUse &told : home) {
        for (std::optional<ToldBeside> *beside : {&told.uses, &told.singleUse, &told.total}) {
            if (*beside)
                std::swap((*beside)->user, (*beside)->average);
        }
    }
    return home;
}
}

TEST(UseBridgeTest, tellsUsesAndEnergyEachTimeApart)
{
    const UseBridge bridge = UseBridge::of({cycles(u"Washing machine"_s, {18, 21}, {850, 510})});

    EXPECT_EQ(bridge.average, Decimal(10710));
    EXPECT_EQ(bridge.user, Decimal(15300));
    EXPECT_THAT(
        bridge.steps,
        ElementsAre(step(u"Washing machine"_s, UseStep::Kind::Uses, -2040), step(u"Washing machine"_s, UseStep::Kind::EachUse, 6630)));
}

TEST(UseBridgeTest, theDocumentedHomeIsExplainedWithoutItsStandby)
{
    const UseBridge bridge = UseBridge::of(documented());

    EXPECT_EQ(bridge.average, Decimal(25206));
    EXPECT_EQ(bridge.user, Decimal(32647));
    ASSERT_EQ(bridge.steps.size(), 5);
    EXPECT_EQ(bridge.steps[2].wattHours, Decimal(2595));
    EXPECT_EQ(bridge.steps[3].wattHours, Decimal(-155));
    EXPECT_EQ(bridge.steps[4], step(u"Fridge"_s, UseStep::Kind::Whole, 411));
    EXPECT_EQ(bridge.unknown, QStringList(u"Standby"_s)) << "its average is in another unit";
}

TEST(UseBridgeTest, tellsWhereUsesAreFarFromWhatWasUsed)
{
    QList<ToldUse> uses = documented();
    EXPECT_EQ(UseBridge::of(uses).doubtful, (QStringList{u"Washing machine"_s, u"Dishwasher"_s}));

    uses[0].actual = 15300. / 2;
    uses[1].actual = qQNaN();
    EXPECT_TRUE(UseBridge::of(uses).doubtful.isEmpty());

    uses[2].actual = 5455;
    EXPECT_EQ(UseBridge::of(uses).doubtful, QStringList(u"Fridge"_s));
}

TEST(UseBridgeTest, withoutAnAverageAnApplianceIsUnknownAndNotNothing)
{
    ToldUse onlyUses = use(u"Oven"_s);
    onlyUses.uses = {3, 5};

    const UseBridge bridge = UseBridge::of({cycles(u"Dryer"_s, {4, qQNaN()}, {2000, 1800}),
                                            cycles(u"Iron"_s, {4, 5}, {qQNaN(), 1800}),
                                            alwaysOn(u"Freezer"_s, {900, qQNaN()}),
                                            onlyUses,
                                            use(u"Other"_s)});

    EXPECT_TRUE(bridge.steps.isEmpty());
    EXPECT_EQ(bridge.user, Decimal());
    EXPECT_EQ(bridge.unknown, (QStringList{u"Dryer"_s, u"Iron"_s, u"Freezer"_s, u"Oven"_s, u"Other"_s}));
}

TEST(UseBridgeTest, numbersThatNoHomeCanUseAreUnknown)
{
    for (const double wrong : {-1., 1.1e9, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::max()}) {
        EXPECT_EQ(UseBridge::of({alwaysOn(u"Fridge"_s, {wrong, 2316})}).unknown.size(), 1) << wrong;
        EXPECT_EQ(UseBridge::of({cycles(u"Dryer"_s, {wrong, 2}, {2000, 1800})}).unknown.size(), 1) << wrong;
    }
    EXPECT_TRUE(UseBridge::of({alwaysOn(u"Fridge"_s, {1e9, 0})}).unknown.isEmpty());
}

TEST(UseBridgeTest, whatIsNeverUsedDiffersOnlyInItsUses)
{
    for (const double nothing : {0., double(qQNaN())}) {
        const UseBridge bridge = UseBridge::of({cycles(u"Dryer"_s, {0, 12}, {nothing, 2100.5})});

        EXPECT_TRUE(bridge.unknown.isEmpty());
        EXPECT_EQ(bridge.average, Decimal(25206));
        EXPECT_THAT(bridge.steps, ElementsAre(step(u"Dryer"_s, UseStep::Kind::Uses, -25206), step(u"Dryer"_s, UseStep::Kind::EachUse, 0)));
    }
}

TEST(UseBridgeTest, anAlwaysOnTotalStandsInWhereCyclesAreNotKnown)
{
    ToldUse both = cycles(u"Boiler"_s, {4, qQNaN()}, {2000, 1800});
    both.total = {8000, 7000.125};

    EXPECT_THAT(UseBridge::of({both}).steps, ElementsAre(step(u"Boiler"_s, UseStep::Kind::Whole, Decimal(999875, -3))));
}

TEST(UseBridgeTest, stepsOfAnyHomeAddUpToTheGapToTheLastDigit)
{
    RandomHomes homes;
    qsizetype compared = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QList<ToldUse> home = homes.next();
        const UseBridge bridge = UseBridge::of(home);
        compared += bridge.steps.size();
        ASSERT_EQ(sumOf(bridge.steps), bridge.user - bridge.average) << i;
        QSet<QString> names(bridge.unknown.begin(), bridge.unknown.end());
        for (const UseStep &each : bridge.steps)
            names.insert(each.name);
        ASSERT_EQ(names.size(), home.size()) << "each appliance is either compared or unknown, " << i;
    }
    EXPECT_GT(compared, 10'000) << "most homes have something to compare";
}

TEST(UseBridgeTest, homesInEachOthersPlaceGiveTheNegative)
{
    RandomHomes homes;
    for (int i = 0; i < 10'000; ++i) {
        const QList<ToldUse> home = homes.next();
        const UseBridge there = UseBridge::of(home);
        const UseBridge back = UseBridge::of(swapped(home));
        ASSERT_EQ(there.user, back.average) << i;
        ASSERT_EQ(there.average, back.user) << i;
        ASSERT_EQ(there.unknown, back.unknown) << i;
        ASSERT_EQ(there.steps.size(), back.steps.size()) << i;
        for (qsizetype at = 0; at < there.steps.size(); ++at)
            ASSERT_EQ(there.steps[at].wattHours, -back.steps[at].wattHours) << i;
    }
}

TEST(UseBridgeTest, aStepHasTheSignOfItsOwnReason)
{
    RandomHomes homes;
    for (int i = 0; i < 10'000; ++i) {
        for (const ToldUse &told : homes.next()) {
            const UseBridge bridge = UseBridge::of({told});
            if (bridge.steps.size() != 2 || told.uses->user == 0 || told.uses->average == 0)
                continue;
            const double moreUses = told.uses->user - told.uses->average;
            const double moreEach = told.singleUse->user - told.singleUse->average;
            ASSERT_GE(bridge.steps[0].wattHours.toDouble() * moreUses, 0) << i;
            ASSERT_GE(bridge.steps[1].wattHours.toDouble() * moreEach, 0) << i;
            const double gap = told.uses->user * told.singleUse->user - told.uses->average * told.singleUse->average;
            ASSERT_NEAR(sumOf(bridge.steps).toDouble(), gap, 1e-9 * (1 + bridge.user.toDouble() + bridge.average.toDouble())) << i;
        }
    }
}
