// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportfile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ExportFile::Existing;

namespace
{
bool fill(QIODevice &device)
{
    return device.write("new") == 3;
}

class ExportFileTest : public testing::Test
{
protected:
    ExportFileTest() { QDir(root.path()).mkdir(u"chosen"_s); }

    QString chosen(const QString &name) const { return root.filePath(u"chosen/"_s + name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }

    static void make(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write("old") == 3);
    }

    QStringList everything() const
    {
        return QDir(chosen({})).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir root;
};
}

TEST_F(ExportFileTest, keepsOrReplaces)
{
    make(chosen(u"a"_s));

    EXPECT_EQ(ExportFile::write(chosen(u"a"_s), Existing::Keep, fill).error().kind, Error::Kind::FileExists);
    EXPECT_EQ(contentOf(chosen(u"a"_s)), "old");

    EXPECT_TRUE(ExportFile::write(chosen(u"a"_s), Existing::Replace, fill));
    EXPECT_EQ(contentOf(chosen(u"a"_s)), "new");
}

TEST_F(ExportFileTest, theOldFileStaysWholeWhenWritingFails)
{
    make(chosen(u"a"_s));

    const Outcome outcome = ExportFile::write(chosen(u"a"_s), Existing::Replace, [](QIODevice &device) {
        device.write("half");
        return false;
    });

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::FileNotWritable);
    EXPECT_EQ(contentOf(chosen(u"a"_s)), "old");
    EXPECT_EQ(everything(), QStringList{u"a"_s});
}

TEST_F(ExportFileTest, doesNotFollowALinkOutOfItsFolder)
{
    const QString outside = root.filePath(u"outside"_s);
    make(outside);
    ASSERT_TRUE(QFile::link(outside, chosen(u"link"_s)));
    ASSERT_TRUE(QFile::link(root.filePath(u"not there"_s), chosen(u"dangling"_s)));

    for (const QString &name : {u"link"_s, u"dangling"_s}) {
        EXPECT_EQ(ExportFile::write(chosen(name), Existing::Keep, fill).error().kind, Error::Kind::FileExists);
        EXPECT_EQ(ExportFile::write(chosen(name), Existing::Replace, fill).error().kind, Error::Kind::FileNotWritable);
    }

    EXPECT_EQ(contentOf(outside), "old");
    EXPECT_FALSE(QFile::exists(root.filePath(u"not there"_s)));
    EXPECT_EQ(everything(), (QStringList{u"dangling"_s, u"link"_s}));
}

TEST_F(ExportFileTest, namesThatNoFileCanHaveLeaveNothingBehind)
{
    for (const QString &name : {u"cut\0off"_s, QString(255, u'x'), QString(300, u'\u00e9'), QString(5000, u'x'), u"no/such/folder"_s}) {
        const Outcome outcome = ExportFile::write(chosen(name), Existing::Replace, fill);

        if (!outcome)
            EXPECT_EQ(outcome.error().kind, Error::Kind::FileNotWritable) << qPrintable(name);
        else
            EXPECT_EQ(contentOf(chosen(name)), "new") << qPrintable(name);
    }
    EXPECT_FALSE(everything().contains(u"cut"_s));
    for (const QString &name : everything())
        EXPECT_EQ(name, QString(255, u'x')); // which some file systems can have
}

TEST_F(ExportFileTest, aFolderIsNoFile)
{
    EXPECT_EQ(ExportFile::write(root.filePath(u"chosen"_s), Existing::Replace, fill).error().kind, Error::Kind::FileNotWritable);
}
