// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/applianceruns.h"
#include "models/values/runload.h"
#include "models/values/runslots.h"
#include "services/accounts/accountsyncs.h"
#include "services/import/importer.h"
#include "tests/services/accounts/commandbench.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
const QStringList circuits{u"bme"_s, u"cde"_s, u"dwe"_s, u"fge"_s, u"fre"_s, u"hpe"_s, u"tve"_s};

QString fileName()
{
    return qEnvironmentVariable("WATTGLASS_REAL_DATA") + u"/usage/ampds_1min_7appliances_7days.csv"_s;
}

/** Watt minutes of each column of the file, added up by the test itself. */
QHash<QString, qint64> sumsOfFile()
{
    QFile file(fileName());
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    const QList<QByteArray> names = file.readLine().trimmed().split(',');
    QHash<QString, qint64> sums;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        for (qsizetype i = 1; i < names.size(); ++i)
            sums[QString::fromLatin1(names[i]).toLower()] += cells[i].toLongLong();
    }
    return sums;
}

/** A real home's week of seven appliances, imported into a store, served from there by the sandbox's Digiwatt, and synced into another. */
class RecordedHomeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(fileName()))
            GTEST_SKIP() << "WATTGLASS_REAL_DATA names no folder";
        const auto file
            = Importer::read(fileName(), {.zone = "Europe/Rome", .start = u"2026-02-16T00:00"_s, .stepSeconds = 60, .unit = u"W"_s});
        ASSERT_TRUE(file);
        Store store(folder.filePath(u"recorded.db"_s), Store::Access::ReadWrite);
        ASSERT_TRUE(await(store.writer().put(*file)));
        const auto recorded = RecordedAppliances::in(store.reader());
        ASSERT_TRUE(recorded);
        ASSERT_EQ(recorded->names, circuits);
        bench = std::make_unique<CommandBench>(u"digiwatt"_s, SandboxFaults(), *recorded);
        ASSERT_TRUE(bench->sync({2026, 2, 1}));
    }

    /** What came into the store of this appliance. */
    Readings synced(const QString &part)
    {
        const auto all = await(bench->store().reader().series());
        const auto found = std::ranges::find_if(
            *all, [&](const SeriesInfo &one) { return one.key.kind == SeriesKind::Appliance && one.key.part == part; });
        EXPECT_NE(found, all->end()) << part.toStdString();
        const auto readings = await(bench->store().reader().readings(found->key, found->span));
        EXPECT_TRUE(readings);
        return *readings;
    }

    QTemporaryDir folder;
    std::unique_ptr<CommandBench> bench;
};

/** A day from @p start on whose prices and shares change with the hour. */
std::vector<RunSlot> dayOf(quint64 seed)
{
    QRandomGenerator random{quint32(seed)};
    std::vector<RunSlot> time;
    while (time.size() < 288)
        time.insert(time.end(), 12, {random.bounded(150'000, 450'000), random.bounded(1'000'000), random.bounded(700'000'000)});
    return time;
}
}

TEST_F(RecordedHomeTest, everyApplianceComesBackToTheWattMinute)
{
    const QHash<QString, qint64> sums = sumsOfFile();
    for (const QString &circuit : circuits) {
        const Readings readings = synced(circuit);
        ASSERT_EQ(readings.size(), 10'080u) << circuit.toStdString();
        Decimal sum;
        for (std::size_t i = 0; i < readings.size(); ++i)
            sum = sum + readings.value(i);
        EXPECT_EQ(sum, Decimal(sums[circuit])) << circuit.toStdString();
    }
}

TEST_F(RecordedHomeTest, theDryerRanEightTimesAndTheDishwasherTwice)
{
    EXPECT_EQ(ApplianceRuns::find(synced(u"cde"_s)).size(), 8);
    EXPECT_EQ(ApplianceRuns::find(synced(u"dwe"_s)).size(), 2);
}

TEST_F(RecordedHomeTest, shiftingARunKeepsItsEnergyAndTheFastWayIsTheBruteOne)
{
    for (const QString &circuit : circuits) {
        const Readings power = synced(circuit);
        for (const ApplianceRun &run : ApplianceRuns::find(power)) {
            const RunLoad load = RunLoad::of(power, run.time, RunSlots::step);
            ASSERT_NEAR(load.wattHours().toDouble(), run.wattHours, 1e-6);
            const auto time = dayOf(quint64(run.time.start));

            const auto fast = RunPlanner::starts(load.amounts, time);

            ASSERT_TRUE(fast == RunPlanner::startsPlain(load.amounts, time)) << circuit.toStdString();
            const auto moved = RunPlanner::starts(load.amounts, std::vector<RunSlot>(time.size(), RunSlot{1'000'000, 1'000'000, {}}));
            for (const RunStart &start : moved)
                ASSERT_EQ(load.total(*start.cost).toString(), load.total(load.sum() * 1'000'000).toString()) << "each kWh costs 1";
        }
    }
}
