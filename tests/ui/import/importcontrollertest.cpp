// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importcontroller.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/catalogue.h"
#include "ui/scope/scope.h"
#include "ui/scope/sitecontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
/** Hourly readings whose local dates leave the zone open. */
const QByteArray localDays = "start,import kWh\n2025-01-31 22:00,0.5\n2025-01-31 23:00,0.7\n2025-02-01 00:00,0.6\n2025-02-01 01:00,0.4\n"
                             "2025-02-01 02:00,0.3\n2025-02-01 03:00,0.5\n2025-02-01 04:00,0.2\n";
/** Days that can be read in two ways too. */
const QByteArray openDates
    = "start,import kWh\n01/02/2025,5.5\n02/02/2025,7.25\n03/02/2025,6\n04/02/2025,4\n05/02/2025,7\n06/02/2025,5\n07/02/2025,6\n";

class ImportControllerTest : public testing::Test
{
protected:
    QUrl write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        return QUrl::fromLocalFile(file.fileName());
    }

    static QUrl greenButton(const char *name)
    {
        return QUrl::fromLocalFile(QStringLiteral(SOURCE_DIR "/tests/fixtures/greenbutton/") + QLatin1StringView(name));
    }

    QString words(int row) const { return m_files.data(m_files.index(row, 0), role("words")).toString(); }
    bool is(int row, const char *what) const { return m_files.data(m_files.index(row, 0), role(what)).toBool(); }

    bool until(int row, const char *what)
    {
        return QTest::qWaitFor([&] { return is(row, what); });
    }

    /** What the line of @p field says now. */
    QVariant told(const QString &field, const char *what) const
    {
        const GadgetListModel &lines = *m_import.review()->decisions();
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.data(lines.index(row), lines.roleNames().key("field")).toString() == field)
                return lines.data(lines.index(row), lines.roleNames().key(what));
        }
        return {};
    }

    bool untilLookedAt()
    {
        return QTest::qWaitFor([&] { return !m_import.review()->isLooking(); });
    }

    /** The user has a site already, which answers for the zone. */
    void haveHome() { m_sites.list()->setSites({{u"1"_s, u"home"_s, u"Home"_s, "America/Los_Angeles"}}); }

    QList<SeriesInfo> stored() { return *await(m_store.reader().series()); }

    QTemporaryDir m_folder;
    Store m_store{m_folder.filePath(u"store.db"_s), Store::Access::ReadWrite};
    SiteController m_sites{m_store.writer()};
    Scope m_scope{[] { return QDateTime(QDate(2025, 5, 15), QTime(12, 0), Qt::UTC); }, Qt::Monday};
    mutable ImportController m_import{m_store.writer(), m_store.repairs(), m_sites, m_scope};
    GadgetListModel &m_files = *m_import.files();

private:
    int role(const char *name) const { return m_files.roleNames().key(name); }
};
}

TEST_F(ImportControllerTest, storesWhatLeavesNothingOpen)
{
    haveHome();
    QSignalSpy settled(&m_import, &ImportController::settled);
    QSignalSpy attention(&m_import, &ImportController::attentionWanted);

    m_import.add({greenButton("hourly.xml")});

    ASSERT_TRUE(QTest::qWaitFor([&] { return settled.size() > 0; }));
    EXPECT_TRUE(is(0, "done")) << qPrintable(words(0));
    EXPECT_EQ(attention.size(), 0);
    EXPECT_TRUE(m_import.canShow());
    EXPECT_TRUE(m_import.note().endsWith("imported into Home"_L1)) << qPrintable(m_import.note());
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(ImportControllerTest, saysWhereAFileDiffersFromWhatWasThere)
{
    haveHome();
    m_import.add({write(u"a.csv"_s, localDays)});
    ASSERT_TRUE(until(0, "done"));
    EXPECT_EQ(m_import.difference(), QString());

    m_import.add({write(u"b.csv"_s, QByteArray(localDays).replace("0.7", "0.9"))});

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_import.difference().isEmpty(); }));
    EXPECT_EQ(m_import.difference(), u"1 reading(s) of b.csv differ from a.csv; the newer count."_s);
}

TEST_F(ImportControllerTest, sayingItTwiceAddsNothing)
{
    haveHome();
    m_import.add({greenButton("hourly.xml")});
    ASSERT_TRUE(until(0, "done"));

    m_import.add({greenButton("hourly.xml")});

    ASSERT_TRUE(QTest::qWaitFor([&] { return m_files.count() == 1 && is(0, "done"); }));
    EXPECT_EQ(words(0), u"Nothing new: its readings are there already"_s);
    EXPECT_EQ(m_import.note(), u"Nothing new: these readings are in Home already"_s);
}

TEST_F(ImportControllerTest, asksForTheZoneAndStoresWhatIsAnswered)
{
    QSignalSpy attention(&m_import, &ImportController::attentionWanted);

    m_import.add({write(u"a.csv"_s, localDays)});
    ASSERT_TRUE(until(0, "asks"));

    EXPECT_EQ(attention.size(), 1);
    EXPECT_EQ(words(0), u"1 question(s)"_s);
    EXPECT_TRUE(told(u"zone"_s, "open").toBool());
    EXPECT_FALSE(m_import.review()->canImport());

    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());
    EXPECT_FALSE(told(u"zone"_s, "open").toBool());
    EXPECT_TRUE(m_import.review()->canImport());

    m_import.import();
    ASSERT_TRUE(until(0, "done"));
    EXPECT_EQ(stored().value(0).total.toString(), u"3200"_s);
}

TEST_F(ImportControllerTest, refusesAnAnswerThatIsNoneAndKeepsTheOldOnes)
{
    m_import.add({write(u"a.csv"_s, localDays)});
    ASSERT_TRUE(until(0, "asks"));

    m_import.review()->write(u"zone"_s, u"Europe/Nowhere"_s);

    ASSERT_TRUE(untilLookedAt());
    EXPECT_TRUE(m_import.review()->message().contains("Europe/Nowhere"_L1));
    EXPECT_TRUE(told(u"zone"_s, "open").toBool());
}

TEST_F(ImportControllerTest, aCorrectionChangesThePreview)
{
    m_import.add({write(u"a.csv"_s, openDates)});
    ASSERT_TRUE(until(0, "asks"));
    const auto firstDay = [this] {
        const GadgetListModel &preview = *m_import.review()->preview();
        return preview.data(preview.index(0), preview.roleNames().key("start")).toString();
    };
    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());

    m_import.review()->choose(u"date-format"_s, 0);
    ASSERT_TRUE(untilLookedAt());
    EXPECT_TRUE(firstDay().contains("Feb"_L1)) << qPrintable(firstDay());

    m_import.review()->choose(u"date-format"_s, 1);
    ASSERT_TRUE(untilLookedAt());
    EXPECT_TRUE(firstDay().contains("Jan"_L1)) << qPrintable(firstDay());
}

TEST_F(ImportControllerTest, theSameQuestionIsAskedOnce)
{
    m_import.add({write(u"a.csv"_s, localDays), write(u"b.csv"_s, localDays + "2025-02-01 05:00,0.9\n")});
    ASSERT_TRUE(until(0, "asks") && until(1, "asks"));

    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());
    m_import.import();

    EXPECT_TRUE(until(0, "done") && until(1, "done"));
}

TEST_F(ImportControllerTest, anAnswerCanHoldForOneFileOnly)
{
    m_import.add({write(u"a.csv"_s, localDays), write(u"b.csv"_s, localDays + "2025-02-01 05:00,0.9\n")});
    ASSERT_TRUE(until(0, "asks") && until(1, "asks"));
    m_import.setForAll(false);

    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());
    m_import.import();

    ASSERT_TRUE(until(0, "done"));
    EXPECT_TRUE(is(1, "asks"));
    EXPECT_EQ(m_import.selected(), 1);
}

TEST_F(ImportControllerTest, aRefusedFileSaysWhyAndTheOthersGoOn)
{
    haveHome();
    QSignalSpy settled(&m_import, &ImportController::settled);

    m_import.add({write(u"bill.pdf"_s, "%PDF-1.7 and so on"), greenButton("hourly.xml")});

    ASSERT_TRUE(until(0, "failed") && until(1, "done"));
    EXPECT_EQ(words(0), u"bill.pdf holds no readings (it is pdf); choose another file."_s);
    EXPECT_EQ(settled.size(), 0);
}

TEST_F(ImportControllerTest, aStoppedFileLeavesTheStoreAsItWas)
{
    m_import.add({write(u"a.csv"_s, localDays)});
    ASSERT_TRUE(until(0, "asks"));
    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());

    m_import.import();
    m_import.stopAll();

    EXPECT_EQ(words(0), u"Left out"_s);
    EXPECT_TRUE(is(0, "over"));
    EXPECT_FALSE(m_import.isWorking());
    EXPECT_EQ(m_import.note(), QString());
    EXPECT_FALSE(await(m_store.reader().series()) && !stored().isEmpty());
}

TEST_F(ImportControllerTest, aQuestionOfGreenButtonIsAnswered)
{
    m_import.add({greenButton("hourly.xml")});
    ASSERT_TRUE(until(0, "asks"));
    EXPECT_TRUE(told(u"zone"_s, "open").toBool());
    EXPECT_TRUE(told(u"zone"_s, "options").toStringList().contains(u"America/Los_Angeles"_s));

    m_import.review()->write(u"zone"_s, u"America/Los_Angeles"_s);
    ASSERT_TRUE(m_import.review()->canImport());
    m_import.import();

    EXPECT_TRUE(until(0, "done")) << qPrintable(words(0));
}

TEST_F(ImportControllerTest, aZoneThatThereIsNotIsAskedForAgain)
{
    m_import.add({greenButton("hourly.xml")});
    ASSERT_TRUE(until(0, "asks"));

    m_import.review()->write(u"zone"_s, u"America/Nowhere"_s);
    m_import.import();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_import.review()->message().isEmpty(); }));
    EXPECT_TRUE(is(0, "asks"));
    EXPECT_TRUE(told(u"zone"_s, "open").toBool());
}

TEST_F(ImportControllerTest, theSitesZoneAnswersForNewFiles)
{
    haveHome();

    m_import.add({write(u"a.csv"_s, localDays)});

    EXPECT_TRUE(until(0, "done")) << qPrintable(words(0));
}

TEST_F(ImportControllerTest, readingsGoToTheSiteThatIsNamed)
{
    m_import.add({write(u"a.csv"_s, localDays)});
    ASSERT_TRUE(until(0, "asks"));

    m_import.review()->chooseSite(u"Beach  house "_s);
    m_import.review()->write(u"zone"_s, u"Europe/Rome"_s);
    ASSERT_TRUE(untilLookedAt());
    m_import.import();

    ASSERT_TRUE(until(0, "done"));
    EXPECT_EQ(stored().value(0).key.site, u"beach-house"_s);
    EXPECT_TRUE(m_import.note().endsWith("Beach house"_L1));
}
