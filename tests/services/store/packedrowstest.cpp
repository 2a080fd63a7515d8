// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/packedrows.h"

#include "services/store/intervalsums.h"
#include "services/store/layerreader.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 start = 1'300'000'000 / 86'400 * 86'400;
constexpr qint64 day = 86'400;

/** A store of three days of minutes, in three chunks and a page. */
class PackedRowsTest : public testing::Test
{
protected:
    PackedRowsTest() { m_room.put(file("a", {series(SeriesKind::Import, regular(watts, 0, start, 60, std::vector<qint64>(4320, 7)))})); }

    QByteArray bytesOf(const QString &table, qint64 slot)
    {
        Rows rows = m_room.database().rows(u"SELECT packed FROM %1 WHERE slot = ?"_s.arg(table), {slot});
        EXPECT_TRUE(rows.next());
        return rows.bytes(0);
    }
    void setBytes(const QString &table, qint64 slot, const QByteArray &bytes)
    {
        m_room.database().exec(u"UPDATE %1 SET packed = ? WHERE slot = ?"_s.arg(table), {bytes, slot});
    }
    std::optional<Error::Kind> faultOfReading(const Interval &range)
    {
        return faultOf([&] { LayerReader::within(m_room.database(), *m_room.find(import), range); });
    }

    StoreRoom m_room;
};
}

TEST_F(PackedRowsTest, aFlippedByteOfAChunkIsDamageAndNoValue)
{
    const qint64 slot = start / day;
    const QByteArray whole = bytesOf(u"chunk"_s, slot);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 0x10);
        setBytes(u"chunk"_s, slot, flipped);

        ASSERT_EQ(faultOfReading({start, start + day}), Error::Kind::StoreDamaged) << i;
    }
    EXPECT_EQ(faultOfReading({start + day, start + 3 * day}), std::nullopt) << "the days beside it are as readable as before";
}

TEST_F(PackedRowsTest, aFlippedByteOfAPageIsDamageAndNoSum)
{
    const qint64 page = start / day / 128;
    const QByteArray whole = bytesOf(u"sum_page"_s, page);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 0x01);
        setBytes(u"sum_page"_s, page, flipped);

        ASSERT_EQ(faultOf([&] { m_room.find(import); }), Error::Kind::StoreDamaged) << i;
    }
}

TEST_F(PackedRowsTest, aChunkInThePlaceOfAnotherIsDamage)
{
    const qint64 slot = start / day;
    setBytes(u"chunk"_s, slot, bytesOf(u"chunk"_s, slot + 1));

    EXPECT_EQ(faultOfReading({start, start + day}), Error::Kind::StoreDamaged);
}

TEST_F(PackedRowsTest, aChunkThatIsGoneIsDamage)
{
    m_room.database().exec(u"DELETE FROM chunk WHERE slot = ?"_s, {start / day + 1});

    EXPECT_EQ(faultOfReading({start, start + 3 * day}), Error::Kind::StoreDamaged);
    EXPECT_EQ(faultOfReading({start, start + day}), std::nullopt);
}

TEST_F(PackedRowsTest, areWrittenOver)
{
    PackedRows::put(m_room.database(), PackedRows::Table::Chunk, 1, 5, "first");
    PackedRows::put(m_room.database(), PackedRows::Table::Chunk, 1, 5, "second");
    QByteArrayList found;

    PackedRows::each(
        m_room.database(), PackedRows::Table::Chunk, 1, {5, 5}, [&](qint64, QByteArrayView packed) { found.append(packed.toByteArray()); });

    EXPECT_EQ(found, QByteArrayList{"second"});
}
