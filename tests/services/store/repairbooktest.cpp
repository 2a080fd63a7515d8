// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/repairbook.h"

#include "services/store/store.h"
#include "tests/services/store/storesamples.h"
#include "tests/support/wait.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 hour = 3600;
constexpr qint64 start = 1'300'000'000 / hour * hour;

class RepairBookTest : public testing::Test
{
protected:
    void put(Store &store, const QByteArray &name, const std::vector<qint64> &values)
    {
        ASSERT_TRUE(answer(store.writer().put(file(name, {series(SeriesKind::Import, regular(wattHours, 0, start, hour, values))}))));
    }
    static std::vector<qint64> values(Store &store) { return answer(store.reader().readings(import, {start, start + 100 * hour}))->values; }
    static RepairRequest secondHour() { return {import, {start + hour, start + 2 * hour}, RepairMethod::Interpolate, -1, {}}; }
    QString path() const { return m_folder.filePath(u"data.db"_s); }

    QTemporaryDir m_folder;
};
}

TEST_F(RepairBookTest, keepsWhatWasAnsweredAndTellsThatItChanged)
{
    {
        Store store(path(), Store::Access::ReadWrite);
        put(store, "a", {100, 90'000, 300});
        QSignalSpy changed(&store, &Store::changed);

        ASSERT_TRUE(answer(store.repairs().make(secondHour())));

        EXPECT_TRUE(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
    }
    Store again(path(), Store::Access::ReadOnly);
    EXPECT_EQ(values(again), (std::vector<qint64>{100, 200, 300}));
    EXPECT_EQ(answer(again.repairs().repairs())->size(), 1);
}

TEST_F(RepairBookTest, isFollowedByReadersThatRememberTheStateBefore)
{
    Store store(path(), Store::Access::ReadWrite);
    put(store, "a", {100, 90'000, 300});
    EXPECT_EQ(values(store)[1], 90'000);

    const auto made = answer(store.repairs().make(secondHour()));
    EXPECT_EQ(values(store)[1], 200);

    ASSERT_TRUE(answer(store.repairs().undo(made->id)));
    EXPECT_EQ(values(store)[1], 90'000);

    ASSERT_TRUE(answer(store.repairs().redo(made->id)));
    EXPECT_EQ(values(store)[1], 200);
}

TEST_F(RepairBookTest, rehearsesOnAStoreThatMayOnlyBeReadAndRefusesToRepairIt)
{
    {
        Store store(path(), Store::Access::ReadWrite);
        put(store, "a", {100, 90'000, 300});
    }
    Store store(path(), Store::Access::ReadOnly);

    const auto preview = answer(store.repairs().preview(secondHour()));
    const auto made = answer(store.repairs().make(secondHour()));

    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->chart.shown->series[0]->values, (std::vector<qint64>{100, 200, 300}));
    EXPECT_EQ(preview->chart.compared->series[0]->values, (std::vector<qint64>{100, 90'000, 300}));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::StoreReadOnly);
}

TEST_F(RepairBookTest, findsSuggestionsAndOverlapsOfAllSeries)
{
    Store store(path(), Store::Access::ReadWrite);
    put(store, "a", {1, noReading, 3});
    put(store, "b", {2});

    EXPECT_EQ(answer(store.repairs().suggestions())->size(), 1);
    ASSERT_EQ(answer(store.repairs().overlaps())->size(), 1);

    ASSERT_TRUE(answer(store.repairs().prefer(import, u"a"_s)));

    EXPECT_EQ(answer(store.repairs().overlaps(import))->first().winner.name, u"a"_s);
    EXPECT_FALSE(answer(store.repairs().overlaps(SeriesKey{u"home"_s, SeriesKind::Gas, {}})));
}
