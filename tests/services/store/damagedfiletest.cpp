// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/damagedfile.h"

#include "services/store/intake.h"
#include "tests/services/store/storesamples.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowsInAFile = 6000;
constexpr qint64 page = 16384;

/** A store with rows of readings, and the places of the pages they lie on. */
class DamagedFileTest : public testing::Test
{
protected:
    DamagedFileTest()
    {
        const auto database = StoreFile(path(), Schema::data(), StoreFile::Access::ReadWrite).openForWriting();
        Readings readings = StoreSamples::regular(StoreSamples::wattHours, 0, 0, 60, std::vector<qint64>(rowsInAFile, 7));
        readings.lengths.back() = 30;
        Intake::put(
            *database, StoreSamples::file("a", {StoreSamples::series(SeriesKind::Import, readings)}), Intake::Manner::Replace, 0, [] {
                return false;
            });
        Rows rows = database->rows(u"SELECT pageno FROM dbstat WHERE name = 'reading' AND pagetype = 'leaf' ORDER BY path"_s);
        while (rows.next())
            m_leaves.push_back(rows.integer(0));
    }

    QString path() const { return m_folder.filePath(u"data.db"_s); }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QFile::ReadWrite) && file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /** The numbers of the rows that are told of, and how often any is. */
    std::set<qint64> told(bool *isWhole = nullptr, int *calls = nullptr) const
    {
        const QTemporaryDir folder;
        DamagedFile file(path(), folder.path(), path());
        std::set<qint64> numbers;
        int count = 0;
        const bool whole = file.each(u"reading"_s, u"start"_s, [&](const Rows &row) {
            numbers.insert(row.integer(0));
            ++count;
        });
        if (isWhole)
            *isWhole = whole;
        if (calls)
            *calls = count;
        return numbers;
    }

    QTemporaryDir m_folder;
    std::vector<qint64> m_leaves;
};
}

TEST_F(DamagedFileTest, tellsAllOfAWholeFile)
{
    bool isWhole = false;

    EXPECT_EQ(told(&isWhole).size(), std::size_t(rowsInAFile));

    EXPECT_TRUE(isWhole);
}

TEST_F(DamagedFileTest, losesTheRowsOfAPageThatIsUnreadable)
{
    ASSERT_GT(m_leaves.size(), 4U);
    overwrite((m_leaves[2] - 1) * page, QByteArray(page, 'x'));
    bool isWhole = true;

    const std::size_t left = told(&isWhole).size();

    EXPECT_FALSE(isWhole);
    EXPECT_LT(left, std::size_t(rowsInAFile));
    EXPECT_GE(left, std::size_t(rowsInAFile) - 2 * std::size_t(rowsInAFile) / m_leaves.size());
}

TEST_F(DamagedFileTest, asksForNoRowAgainAndAgainWhereNumbersRunBackwards)
{
    overwrite((m_leaves[2] - 1) * page + page / 2, QByteArray(page / 4, '\0'));
    overwrite((m_leaves[3] - 1) * page, QByteArray(page, 'x'));
    bool isWhole = true;
    int calls = 0;

    told(&isWhole, &calls);

    EXPECT_FALSE(isWhole);
    EXPECT_LT(calls, 4 * rowsInAFile);
}
