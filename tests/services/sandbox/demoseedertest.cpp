// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoseeder.h"

#include "services/sandbox/demoblock.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace
{
constexpr qint64 now = 1763827425; // 2025-11-22 16:03:45 UTC
constexpr int patience = 120000; // milliseconds

QFuture<Result<ImportedSummary>> answered(const Result<ImportedSummary> &summary)
{
    QPromise<Result<ImportedSummary>> promise;
    promise.start();
    promise.addResult(summary);
    promise.finish();
    return promise.future();
}
}

TEST(DemoSeederTest, writesThreeYearsNewestFirst)
{
    std::vector<Interval> written;
    DemoSeeder seeder(
        [&written](const ImportedFile &file) {
            const Readings &readings = file.series.first().readings;
            written.push_back({readings.starts.front(), readings.starts.back() + 60});
            return answered(ImportedSummary());
        },
        now);
    QSignalSpy finished(&seeder, &DemoSeeder::finished);

    EXPECT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }, patience));

    EXPECT_EQ(written, DemoBlock::months(now));
}

TEST(DemoSeederTest, waitsForEachBlockToBeWritten)
{
    QPromise<Result<ImportedSummary>> first;
    first.start();
    int blocks = 0;
    DemoSeeder seeder(
        [&](const ImportedFile &) {
            ++blocks;
            return first.future();
        },
        now);
    EXPECT_TRUE(QTest::qWaitFor([&] { return blocks == 1; }, patience));

    QCoreApplication::processEvents();

    EXPECT_EQ(blocks, 1);
    first.finish();
}

TEST(DemoSeederTest, stopsAtAnError)
{
    int blocks = 0;
    DemoSeeder seeder(
        [&blocks](const ImportedFile &) {
            ++blocks;
            return answered(Error{Error::Kind::StoreFull});
        },
        now);
    std::optional<Error> told;
    QObject::connect(&seeder, &DemoSeeder::failed, &seeder, [&told](const Error &error) { told = error; });

    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));

    EXPECT_EQ(told->kind, Error::Kind::StoreFull);
    EXPECT_EQ(blocks, 1);
}

TEST(DemoSeederTest, mayGoWhileItWorks)
{
    QPromise<Result<ImportedSummary>> answer;
    answer.start();
    int blocks = 0;
    auto seeder = std::make_unique<DemoSeeder>(
        [&](const ImportedFile &) {
            ++blocks;
            return answer.future();
        },
        now);
    EXPECT_TRUE(QTest::qWaitFor([&] { return blocks == 1; }, patience));

    seeder.reset();

    EXPECT_TRUE(answer.isCanceled());
    DemoSeeder([&](const ImportedFile &) { return answer.future(); }, now); // goes while the first block is made
    EXPECT_EQ(blocks, 1);
    answer.finish();
}
