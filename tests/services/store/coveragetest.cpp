// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/coverage.h"

#include "services/store/store.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 86'400;

/** A reading a day of @p days, told by @p account or, where that is empty, read from a file. */
ImportedFile told(const QString &account, SeriesKind kind, std::initializer_list<int> days)
{
    Readings readings{.unit = {Unit::Kind::WattHour, {}}};
    for (const int number : days)
        readings.append({number * day, (number + 1) * day}, 7);
    return {.path = account.isEmpty() ? u"a.csv"_s : account,
            .digest = account.toUtf8() + "digest",
            .siteName = u"Home"_s,
            .zone = "UTC",
            .series = {{.kind = kind, .readings = readings}},
            .isAccount = !account.isEmpty()};
}

class CoverageTest : public testing::Test
{
protected:
    QList<SeriesCoverage> coverage(qint64 now)
    {
        const auto all = await(store.reader().coverage(u"tesla-1"_s, 4, now));
        EXPECT_TRUE(all);
        return all ? *all : QList<SeriesCoverage>();
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
};
}

TEST_F(CoverageTest, isOfWhatTheAccountToldAlone)
{
    await(store.writer().extend(told(u"tesla-1"_s, SeriesKind::Solar, {0, 1})));
    await(store.writer().extend(told(u"digiwatt-1"_s, SeriesKind::Home, {0, 1})));
    await(store.writer().put(told({}, SeriesKind::Import, {0, 1})));

    const QList<SeriesCoverage> all = coverage(4 * day);

    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].key.kind, SeriesKind::Solar);
    EXPECT_EQ(all[0].span, (Interval{0, 2 * day}));
    EXPECT_EQ(all[0].zone, "UTC");
}

TEST_F(CoverageTest, fillsThePartsInWhichThereAreReadings)
{
    await(store.writer().extend(told(u"tesla-1"_s, SeriesKind::Solar, {0, 1})));

    EXPECT_EQ(coverage(4 * day)[0].shares, (std::vector<double>{1, 1, 0, 0}));
    EXPECT_EQ(coverage(8 * day)[0].shares, (std::vector<double>{1, 0, 0, 0}));
}

TEST_F(CoverageTest, beginsWithTheFirstReadingOfAll)
{
    await(store.writer().extend(told(u"tesla-1"_s, SeriesKind::Solar, {0, 1, 2, 3})));
    await(store.writer().extend(told(u"tesla-1"_s, SeriesKind::Home, {3})));

    const QList<SeriesCoverage> all = coverage(4 * day);

    EXPECT_EQ(all[0].shares, (std::vector<double>{0, 0, 0, 1})); // home
    EXPECT_EQ(all[1].shares, (std::vector<double>{1, 1, 1, 1}));
}

TEST_F(CoverageTest, isNothingWhereNothingWasTold)
{
    EXPECT_TRUE(coverage(day).isEmpty());
}
