// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seriescatalog.h"

#include "services/store/intake.h"
#include "services/store/intervalsums.h"
#include "services/store/serieslist.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

namespace
{
const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
constexpr qint64 start = 1'300'000'000 / 900 * 900;

class SeriesCatalogTest : public testing::Test
{
protected:
    StoreSession open()
    {
        return {StoreFile(m_folder.filePath(u"data.db"_s), Schema::data(), StoreFile::Access::ReadWrite).openForWriting()};
    }
    static TakenIn extend(
        StoreSession &session, const Readings &readings, const StoreThread::IsCancelled &isCancelled = [] { return false; })
    {
        return Intake::put(session, file("a", {series(SeriesKind::Import, readings)}), Intake::Manner::Extend, 0, isCancelled);
    }
    /** What the session remembers of the series now. */
    static SeriesInfo remembered(StoreSession &session)
    {
        session.catalog.refresh();
        return SeriesList::info(*session.database, *session.catalog.find(import));
    }
    /** What is in the file. */
    static SeriesInfo read(StoreSession &session)
    {
        SeriesCatalog catalog(*session.database);
        return SeriesList::info(*session.database, *catalog.find(import));
    }

    QTemporaryDir m_folder;
};
}

TEST_F(SeriesCatalogTest, keepsUpWithWhatItsConnectionWrites)
{
    StoreSession session = open();
    std::mt19937_64 dice(4);
    for (int round = 0; round < 60; ++round) {
        const qint64 from = start + qint64(dice() % 9'000) * 900;
        extend(session, regular(wattHours, 0, from, 900, std::vector<qint64>(1 + dice() % 300, round)));

        ASSERT_EQ(remembered(session), read(session)) << round;
        SeriesCatalog fresh(*session.database);
        const std::vector<Interval> parts{{start - 86'400, start + 900'000}, {start + 900'000, start + 9'000'000}};
        ASSERT_EQ(*IntervalSums::buckets(*session.database, *session.catalog.find(import), parts),
                  *IntervalSums::buckets(*session.database, *fresh.find(import), parts));
    }
}

TEST_F(SeriesCatalogTest, remembersWhatItExtended)
{
    StoreSession session = open();
    extend(session, regular(wattHours, 0, start, 900, {1, 2, 3}));
    session.catalog.refresh();
    const StoredSeries *known = session.catalog.find(import);

    extend(session, regular(wattHours, 0, start + 2700, 900, {4}));
    session.catalog.refresh();

    EXPECT_EQ(session.catalog.find(import), known) << "the series was read again";
    EXPECT_EQ(known->chunks.front().count, 4);
}

TEST_F(SeriesCatalogTest, forgetsWhatWasUndone)
{
    StoreSession session = open();
    extend(session, regular(wattHours, 0, start, 900, {1, 2, 3}));
    const SeriesInfo before = remembered(session);
    int questions = 0;
    const auto atTheEnd = [&questions] { return ++questions == 3; };

    EXPECT_EQ(faultOf([&] { extend(session, regular(wattHours, 0, start + 2700, 900, {4}), atTheEnd); }), Error::Kind::Cancelled);

    EXPECT_EQ(remembered(session), before);
    EXPECT_EQ(read(session), before);
}

TEST_F(SeriesCatalogTest, forgetsWhenAnybodyElseWrites)
{
    StoreSession session = open();
    extend(session, regular(wattHours, 0, start, 900, {1, 2, 3}));
    StoreSession other = open();
    extend(other, regular(wattHours, 0, start + 2700, 900, {4}));

    EXPECT_EQ(remembered(session).readings, 4);

    session.database->exec(u"DELETE FROM sum_page"_s); // over the same connection, past the catalogue
    EXPECT_EQ(remembered(session).readings, 0);
}
