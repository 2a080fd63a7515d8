// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backupcontroller.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/rescuewords.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
ImportedFile fileNamed(const QByteArray &name)
{
    ImportedFile file{.path = QString::fromLatin1(name), .digest = name, .format = "csv", .zone = "UTC"};
    ImportedSeries series{.kind = SeriesKind::Import};
    for (int hour = 0; hour < 48; ++hour)
        series.readings.append({hour * 3600, (hour + 1) * 3600}, name.size());
    file.series.append(series);
    return file;
}

class BackupControllerTest : public testing::Test
{
protected:
    BackupControllerTest() { EXPECT_TRUE(await(m_store.writer().put(fileNamed("a")))); }

    bool untilIdle()
    {
        return QTest::qWaitFor([this] { return !m_backups.isBusy(); });
    }

    QTemporaryDir m_folder;
    Store m_store{m_folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    BackupController m_backups{m_store, [] { return QDateTime(QDate(2026, 11, 25), QTime(22, 45), Qt::UTC); }};
};
}

TEST_F(BackupControllerTest, saysWhenTheLastCopyWasMade)
{
    EXPECT_EQ(m_backups.last(), u"None yet"_s);

    m_backups.backUp();

    EXPECT_TRUE(m_backups.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_backups.copies().size() == 1; }));
    EXPECT_EQ(m_backups.last(), u"Wed 25 Nov 2026, 22:45"_s);
    EXPECT_TRUE(untilIdle());
    EXPECT_EQ(m_backups.message(), QString());
}

TEST_F(BackupControllerTest, saysWhereWhatWasThereIsKept)
{
    m_backups.backUp();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_backups.copies().size() == 1; }));
    QSignalSpy changes(&m_store, &Store::changed);

    m_backups.restore(0);

    ASSERT_TRUE(untilIdle());
    EXPECT_FALSE(m_backups.hasFailed());
    EXPECT_TRUE(m_backups.message().startsWith(u"The readings are those of Wed 25 Nov 2026, 22:45."_s)) << qPrintable(m_backups.message());
    EXPECT_TRUE(QTest::qWaitFor([&] { return changes.size() == 1; }));
}

TEST_F(BackupControllerTest, saysWhyThereIsNoCopy)
{
    QFile(m_folder.filePath(u"backups"_s)).open(QFile::WriteOnly); // a file where the folder would be

    m_backups.backUp();

    ASSERT_TRUE(untilIdle());
    EXPECT_TRUE(m_backups.hasFailed());
    EXPECT_TRUE(m_backups.message().startsWith(u"No copy was made. "_s)) << qPrintable(m_backups.message());
}

TEST(RescueWordsTest, tellWhatWasDoneAndWhatIsLost)
{
    RescueReport report;
    report.kept = u"/d/backups/replaced/data.db"_s;
    report.backup = 1'000'000'000;
    report.nameless = 5;
    report.series = {{u"home/import"_s, 900, 100, {{{0, 3600}, 60}}}};

    EXPECT_EQ(RescueWords::of(report),
              (QStringList{u"What could not be read was looked for in the copy of Sun 9 Sep 2001, 01:46."_s,
                           u"Lost: 65 reading(s)."_s,
                           u"home/import: 900 reading(s), of which 100 from the copy."_s,
                           u"home/import: lost are 60 reading(s) from Thu 1 Jan 1970, 00:00 to Thu 1 Jan 1970, 01:00."_s,
                           u"Of 5 reading(s) nothing tells any more what they measured."_s,
                           u"The damaged file is kept as /d/backups/replaced/data.db."_s}));
}

TEST(RescueWordsTest, sayThatAWholeStoreIsLeftAlone)
{
    RescueReport report;
    report.wasWhole = true;
    report.settings = RescueReport::Settings::BegunAnew;

    EXPECT_EQ(RescueWords::of(report),
              (QStringList{u"All readings can be read; nothing was done to them."_s, u"The settings could not be read and begin anew."_s}));
}
