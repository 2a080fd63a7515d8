// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/store.h"

#include "services/store/transaction.h"
#include "tests/services/store/storesamples.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 start = 1'300'000'000 / 900 * 900;

class StoreTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"data.db"_s); }
    static ImportedFile someFile(const QByteArray &name = "a", qint64 from = start)
    {
        return file(name, {series(SeriesKind::Import, regular(wattHours, 0, from, 900, {1, 2, 3}))}, "Europe/Rome");
    }

    QTemporaryDir m_folder;
};
}

TEST_F(StoreTest, opensNothingBeforeItIsAsked)
{
    Store(path(), Store::Access::ReadWrite);

    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(StoreTest, tellsWhatWasPutIn)
{
    Store store(path(), Store::Access::ReadWrite);

    const auto summary = answer(store.writer().put(someFile()));

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->added, 3);
    const auto list = answer(store.reader().series());
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 1);
    EXPECT_EQ(list->first().key, import);
    EXPECT_EQ(list->first().total, Decimal(6));
    EXPECT_EQ(list->first().span, (Interval{start, start + 2700}));
    EXPECT_EQ(list->first().lastStart, start + 1800);
    EXPECT_EQ(list->first().stepSeconds, 900);
    EXPECT_EQ(answer(store.reader().sites())->first().zone, "Europe/Rome");
    EXPECT_EQ(*answer(store.reader().readings(import, {start + 900, start + 1800})), regular(wattHours, 0, start + 900, 900, {2}));
    const auto buckets = answer(store.reader().buckets(import, {{start, start + 3600}}));
    ASSERT_TRUE(buckets);
    EXPECT_EQ(buckets->buckets.front(), (Bucket{{start, start + 3600}, Decimal(6), Quality::Missing, 2700}));
    EXPECT_EQ((*answer(store.reader().window({{import}, {start, start + 2700}})))->series.size(), 1);
}

TEST_F(StoreTest, extendsASourceBackwardsAndOverItself)
{
    Store store(path(), Store::Access::ReadWrite);
    const auto block = [](qint64 from, std::vector<qint64> values) {
        return file("a", {series(SeriesKind::Import, regular(wattHours, 0, from, 900, std::move(values)))});
    };
    answer(store.writer().extend(block(start, {1, 2, 3})));

    const auto earlier = answer(store.writer().extend(block(start - 900 * 5000, {7, 8})));
    const auto overlapping = answer(store.writer().extend(block(start + 1800, {9, 4})));
    const auto again = answer(store.writer().extend(block(start + 1800, {9, 4})));

    EXPECT_EQ(earlier->added, 2);
    EXPECT_EQ(overlapping->added, 1);
    EXPECT_EQ(overlapping->changed, 1);
    EXPECT_EQ(again->added + again->changed, 0);
    const Interval all{start - 900 * 5000, start + 3600};
    EXPECT_EQ(answer(store.reader().readings(import, all))->values, (std::vector<qint64>{7, 8, 1, 2, 9, 4}));
    EXPECT_EQ(answer(store.reader().series())->first().total, Decimal(31));
}

TEST_F(StoreTest, extendsASourceWithReadingsOfAnotherLength)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.writer().extend(someFile()));

    answer(store.writer().extend(file("a", {series(SeriesKind::Import, regular(wattHours, -1, start + 3600, 3600, {50}))})));

    const auto list = answer(store.reader().series());
    EXPECT_EQ(list->first().readings, 4);
    EXPECT_EQ(list->first().total, Decimal(11));
    EXPECT_EQ(list->first().stepSeconds, std::nullopt);
}

TEST_F(StoreTest, namesSeriesCloseToAnUnknownOne)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.writer().put(someFile()));

    const auto readings = answer(store.reader().readings({u"home"_s, SeriesKind::Gas, {}}, {}));

    ASSERT_FALSE(readings);
    EXPECT_EQ(readings.error().kind, Error::Kind::UnknownSeries);
    EXPECT_EQ(readings.error().place.found, u"home/gas"_s);
    EXPECT_EQ(readings.error().candidates, QStringList(u"home/import"_s));
}

TEST_F(StoreTest, isEmptyBeforeTheFirstFile)
{
    Store store(path(), Store::Access::ReadWrite);

    EXPECT_TRUE(answer(store.reader().series())->isEmpty());
    EXPECT_TRUE(answer(store.reader().sites())->isEmpty());
}

TEST_F(StoreTest, isMissingWhenItMayOnlyBeRead)
{
    Store store(path(), Store::Access::ReadOnly);

    EXPECT_EQ(answer(store.reader().series()).error().kind, Error::Kind::StoreMissing);
    EXPECT_EQ(answer(store.settings().all()).error().kind, Error::Kind::StoreMissing);
    EXPECT_EQ(answer(store.writer().put(someFile())).error().kind, Error::Kind::StoreReadOnly);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(StoreTest, isFoundOnceItIsThere)
{
    Store reading(path(), Store::Access::ReadOnly);
    ASSERT_FALSE(answer(reading.reader().series()));
    Store writing(path(), Store::Access::ReadWrite);
    answer(writing.writer().put(someFile()));

    EXPECT_EQ(answer(reading.reader().series())->size(), 1);
}

TEST_F(StoreTest, seesWhatAnotherProgramWrites)
{
    Store window(path(), Store::Access::ReadWrite);
    Store commandLine(path(), Store::Access::ReadWrite);
    answer(commandLine.writer().put(someFile("a")));
    ASSERT_EQ(answer(window.reader().series())->first().readings, 3);

    answer(commandLine.writer().put(someFile("b", start + 2700)));

    for (int question = 0; question < 4; ++question)
        EXPECT_EQ(answer(window.reader().series())->first().readings, 6);
}

TEST_F(StoreTest, saysThatItChanged)
{
    Store store(path(), Store::Access::ReadWrite);
    QSignalSpy spy(&store, &Store::changed);

    await(store.writer().put(someFile()));
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);

    await(store.writer().put(someFile()));
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(StoreTest, savesNameAndZoneOfASite)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.writer().put(someFile()));
    Site site = answer(store.reader().sites())->first();
    site.name = u"Mountain hut"_s;
    site.zone = "Europe/Zurich";

    EXPECT_TRUE(answer(store.writer().saveSite(site)));

    EXPECT_EQ(answer(store.reader().sites())->first(), site);
    site.zone = "Europe/Nowhere";
    EXPECT_EQ(answer(store.writer().saveSite(site)).error().kind, Error::Kind::UnknownZone);
    EXPECT_EQ(answer(store.writer().saveSite({u"unknown"_s, u"x"_s, {}, "UTC"})).error().kind, Error::Kind::BadArgument);
}

TEST_F(StoreTest, keepsSettingsInAFileBesideTheData)
{
    {
        Store store(path(), Store::Access::ReadWrite);
        EXPECT_TRUE(answer(store.settings().all())->isEmpty());
        answer(store.settings().save(u"theme"_s, u"light"_s));
        store.settings().save(u"theme"_s, u"dark"_s); // nobody waits: it is finished with the store
    }
    Store store(path(), Store::Access::ReadOnly);

    EXPECT_EQ(*answer(store.settings().all()), (QHash<QString, QString>{{u"theme"_s, u"dark"_s}}));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"data.local.db"_s)));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(StoreTest, forgetsASetting)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.settings().save(u"theme"_s, u"light"_s));
    answer(store.settings().save(u"scheme"_s, u"dark"_s));

    EXPECT_TRUE(answer(store.settings().remove(u"theme"_s)));
    EXPECT_TRUE(answer(store.settings().remove(u"theme"_s)));

    EXPECT_EQ(*answer(store.settings().all()), (QHash<QString, QString>{{u"scheme"_s, u"dark"_s}}));
}

TEST_F(StoreTest, finishesWhatWasBegun)
{
    {
        Store store(path(), Store::Access::ReadWrite);
        for (int i = 0; i < 5; ++i)
            store.writer().put(someFile(QByteArray::number(i), start + i * 2700));
    }
    Store store(path(), Store::Access::ReadOnly);

    EXPECT_EQ(answer(store.reader().series())->first().readings, 15);
}

TEST_F(StoreTest, aCancelledFileIsNotPutIn)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.reader().sites());
    Database other(path(), SqliteConnection::Mode::ReadWrite, 1);
    {
        const Transaction writing(other, Transaction::Kind::Writing); // so that the put waits
        auto put = store.writer().put(someFile());
        put.cancel();
    }
    answer(store.writer().put(file("b", {})));

    EXPECT_TRUE(answer(store.reader().series())->isEmpty());
}

TEST_F(StoreTest, answersWhileAnotherWrites)
{
    Store store(path(), Store::Access::ReadWrite);
    answer(store.writer().put(someFile()));
    Database other(path(), SqliteConnection::Mode::ReadWrite, 1);
    const Transaction writing(other, Transaction::Kind::Writing);
    other.exec(u"DELETE FROM sum_page"_s);

    EXPECT_EQ(answer(store.reader().series())->first().readings, 3);
}

TEST(StorePathTest, isInTheUsersDataFolder)
{
    EXPECT_TRUE(Store::defaultPath().endsWith("/wattglass/data.db"_L1));
}
