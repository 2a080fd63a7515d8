// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/migrations.h"

#include "models/values/buckets.h"
#include "models/values/period.h"
#include "services/store/intervalsums.h"
#include "services/store/layerreader.h"
#include "services/store/layerwriter.h"
#include "tests/services/store/storesamples.h"
#include "tests/services/store/versionone.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 march2011 = 1'298'937'600;
constexpr qint64 day = 86'400;

class MigrationsTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"data.db"_s); }
    std::unique_ptr<Database> open(StoreFile::Access access = StoreFile::Access::ReadWrite) const
    {
        StoreFile file(path(), Schema::data(), access);
        return access == StoreFile::Access::ReadWrite ? file.openForWriting() : file.openForReading();
    }
    std::vector<Readings> makeLayers(const Unit &unit, std::initializer_list<qint32> steps)
    {
        std::vector<Readings> layers;
        for (const qint32 step : steps)
            layers.push_back(
                LayerWriter::orderly(random(m_dice, unit, march2011 + qint64(m_dice() % 20) * day, step, step == 0 ? 3'000 : 20'000)));
        VersionOne::make(path(), {{SeriesKind::Import, layers}});
        return layers;
    }

    QTemporaryDir m_folder;
    std::mt19937_64 m_dice{11};
};
}

TEST_F(MigrationsTest, keepEveryReadingOfVersionOne)
{
    for (const Unit &unit : {wattHours, watts}) {
        QFile::remove(path());
        const std::vector<Readings> layers = makeLayers(unit, {60, 900, 0, 3600});
        const auto database = open();
        SeriesCatalog catalog(*database);
        const StoredSeries &stored = *catalog.find(import);

        for (std::size_t i = 0; i < layers.size(); ++i) {
            const Readings kept = LayerReader::layer(*database, stored, i);

            EXPECT_EQ(kept.starts, layers[i].starts);
            EXPECT_EQ(kept.lengths, layers[i].lengths);
            ASSERT_EQ(kept.values, layers[i].values);
            for (std::size_t n = 0; n < kept.size(); ++n) {
                ASSERT_EQ(kept.value(n), layers[i].value(n));
                ASSERT_EQ(kept.quality(n), layers[i].quality(n));
            }
        }
    }
}

TEST_F(MigrationsTest, keepEverySumOfVersionOne)
{
    const std::vector<Readings> layers = makeLayers(wattHours, {60, 900, 0, 3600});
    const auto database = open();
    SeriesCatalog catalog(*database);
    const StoredSeries &stored = *catalog.find(import);
    const Interval range{march2011, march2011 + 900 * day};
    const auto days = Calendar::buckets(range, Step::Day, *SiteZone::withId("Europe/Rome"), Qt::Monday);

    EXPECT_EQ(*IntervalSums::buckets(*database, stored, days), *Buckets::gather(Buckets::resolve(layers), days));
    for (const StoredChunk &chunk : stored.chunks) {
        Readings readings;
        readings.unit = stored.unit;
        LayerReader::append(*database, stored, chunk, readings);
        EXPECT_EQ(ChunkSum(chunk), ChunkSums::of(readings, 0, readings.size(), chunk.slot, false));
    }
}

TEST_F(MigrationsTest, areDoneOnceByWhoeverOpensTheFile)
{
    makeLayers(watts, {60});

    const auto database = open(StoreFile::Access::ReadOnly);

    EXPECT_EQ(Sqlite::identity(*database), (Sqlite::Identity{Schema::data().application, Schema::data().version()}));
    Rows rows = database->rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    QStringList tables;
    while (rows.next())
        tables.append(rows.text(0));
    EXPECT_EQ(tables,
              (QStringList{u"answer"_s,
                           u"chunk"_s,
                           u"layer"_s,
                           u"reading"_s,
                           u"repair"_s,
                           u"series"_s,
                           u"site"_s,
                           u"site_source"_s,
                           u"site_tariff"_s,
                           u"source"_s,
                           u"sum_page"_s,
                           u"tariff"_s}));
}

TEST_F(MigrationsTest, leaveAFileThatTheyCannotFinishAsItWas)
{
    makeLayers(watts, {60});
    {
        Database broken(path(), SqliteConnection::Mode::ReadWrite, 1);
        broken.exec(u"UPDATE chunk_sum SET total = 'x' WHERE slot = (SELECT max(slot) FROM chunk_sum)"_s);
    }

    EXPECT_EQ(faultOf([&] { open(); }), Error::Kind::StoreDamaged);

    Database after(path(), SqliteConnection::Mode::ReadWrite, 1);
    EXPECT_EQ(Sqlite::identity(after).version, 1);
    Rows rows = after.rows(u"SELECT (SELECT count(*) FROM chunk), (SELECT count(*) FROM chunk_sum),"
                           " (SELECT count(*) FROM sqlite_master WHERE name IN ('sum_page', 'unsealed_chunk'))"_s);
    ASSERT_TRUE(rows.next());
    EXPECT_GT(rows.integer(0), 10);
    EXPECT_EQ(rows.integer(0), rows.integer(1));
    EXPECT_EQ(rows.integer(2), 0);
}

TEST_F(MigrationsTest, sealAChunkThatWasWrittenByVersionOne)
{
    const Readings three = regular(wattHours, 0, march2011, 900, {250, 0, 1'000});
    VersionOne::make(path(), {{SeriesKind::Import, {three}}});
    {
        Database old(path(), SqliteConnection::Mode::ReadWrite, 1);
        old.exec(u"UPDATE chunk SET packed = ?"_s,
                 {QByteArray::fromHex("00a00b800303f4030b00980ff401")}); // as the program of that time wrote it
    }

    const auto database = open();

    SeriesCatalog catalog(*database);
    EXPECT_EQ(LayerReader::layer(*database, *catalog.find(import), 0), three);
}

TEST_F(MigrationsTest, keepSettingsAndQuotasOfALocalFileThatKnowsNoAccounts)
{
    Schema before = Schema::local();
    before.steps.resize(2);
    {
        const auto database = StoreFile(path(), before, StoreFile::Access::ReadWrite).openForWriting();
        database->exec(u"INSERT INTO setting VALUES('unit', 'kWh')"_s);
        database->exec(u"INSERT INTO quota_use VALUES('tesla-1', 'tariff', 7)"_s);
    }

    const auto database = StoreFile(path(), Schema::local(), StoreFile::Access::ReadWrite).openForWriting();

    EXPECT_EQ(Sqlite::identity(*database).version, Schema::local().version());
    Rows setting = database->rows(u"SELECT value FROM setting WHERE name = 'unit'"_s);
    ASSERT_TRUE(setting.next());
    EXPECT_EQ(setting.text(0), u"kWh");
    Rows quota = database->rows(u"SELECT at FROM quota_use"_s);
    ASSERT_TRUE(quota.next());
    EXPECT_EQ(quota.integer(0), 7);
    EXPECT_FALSE(database->rows(u"SELECT 1 FROM account"_s).next());
    EXPECT_FALSE(database->rows(u"SELECT 1 FROM refresh_mark"_s).next());
    EXPECT_FALSE(database->rows(u"SELECT 1 FROM command"_s).next());
}
