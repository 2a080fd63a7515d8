// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountsyncs.h"

#include "services/sandbox/doors/teslameter.h"
#include "tests/services/accounts/commandbench.h"

using namespace Qt::StringLiterals;

namespace
{
const QString tesla = u"tesla"_s;
const QDate weekAgo = FakeClock().now().date().addDays(-7);

/** What the store holds, by series. */
QHash<QString, Decimal> totals(CommandBench &bench)
{
    QHash<QString, Decimal> all;
    const auto held = await(bench.store().reader().series());
    for (const SeriesInfo &series : *held)
        all.insert(series.key.id().section(u'/', 1), series.total);
    return all;
}

/** What flowed in the demo home up to now, as its meter has it in rows of five minutes. */
qint64 wattHours(const TeslaMeter &meter, std::initializer_list<TeslaMeter::Flow> flows)
{
    qint64 sum = 0;
    const qint64 now = FakeClock().now().toSecsSinceEpoch();
    for (qint64 start = meter.zone().startOf(weekAgo); start + 300 <= now; start += 300) {
        const TeslaMeter::Flows row = meter.wattHours({start, start + 300});
        for (const TeslaMeter::Flow flow : flows)
            sum += row[flow];
    }
    return sum;
}
}

TEST(AccountSyncsTest, bringTheDemoHomeFromTeslaIntoTheStore)
{
    CommandBench bench(tesla, {});

    const auto summary = bench.sync(weekAgo);

    ASSERT_TRUE(summary) << int(summary.error().kind);
    EXPECT_GT(summary->added, 6 * 7 * 288);
    const TeslaMeter meter;
    const auto held = totals(bench);
    using Flow = TeslaMeter;
    EXPECT_EQ(held[u"solar"_s], Decimal(wattHours(meter, {Flow::SolarToHome, Flow::SolarToBattery, Flow::SolarToGrid})));
    EXPECT_EQ(held[u"import"_s], Decimal(wattHours(meter, {Flow::GridToHome, Flow::GridToBattery})));
    EXPECT_EQ(held[u"export"_s], Decimal(wattHours(meter, {Flow::SolarToGrid, Flow::BatteryToGrid})));
    EXPECT_EQ(held[u"home"_s], Decimal(wattHours(meter, {Flow::GridToHome, Flow::SolarToHome, Flow::BatteryToHome})));
    EXPECT_EQ(held[u"battery-charge"_s], Decimal(wattHours(meter, {Flow::GridToBattery, Flow::SolarToBattery})));
    EXPECT_EQ(held[u"battery-discharge"_s], Decimal(wattHours(meter, {Flow::BatteryToHome, Flow::BatteryToGrid})));
}

TEST(AccountSyncsTest, addNothingTheSecondTime)
{
    CommandBench bench(tesla, {});
    ASSERT_TRUE(bench.sync(weekAgo));
    const auto before = totals(bench);

    const auto again = bench.sync(weekAgo);

    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->changed, 0);
    EXPECT_EQ(totals(bench), before);
}

TEST(AccountSyncsTest, stoppedAnywhereComeToTheSame)
{
    CommandBench whole(tesla, {}), stopped(tesla, {});
    ASSERT_TRUE(whole.sync(weekAgo));

    for (int questions = 2; questions <= 6; ++questions) {
        stopped.syncUpTo(questions, weekAgo);
        stopped.restart();
    }
    ASSERT_TRUE(stopped.sync(weekAgo));

    EXPECT_EQ(totals(stopped), totals(whole));
    EXPECT_EQ(stopped.sync(weekAgo)->added, 0);
}

TEST(AccountSyncsTest, fetchEveryProvider)
{
    for (const QString &provider : {u"digiwatt"_s, u"tesla"_s, u"wattcarbon"_s, u"wattshift"_s, u"wegowise"_s}) {
        CommandBench bench(provider, {});
        const auto summary = bench.sync(weekAgo);
        ASSERT_TRUE(summary) << qPrintable(provider) << int(summary.error().kind);
        EXPECT_FALSE(summary->trouble) << qPrintable(provider) << int(summary->trouble->kind) << qPrintable(summary->trouble->place.field);
        EXPECT_GT(summary->asked, 0);
    }
}

TEST(AccountSyncsTest, knowNothingOfAnAccountThatIsNotThere)
{
    CommandBench bench(tesla, {});

    EXPECT_EQ(bench.awaited(bench.syncs().sync(u"tesla-7"_s)).error().kind, Error::Kind::UnknownAccount);
}
