// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/filesource.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 most = 1000;

class FileSourceTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

Error refusal(const QString &path)
{
    const auto content = FileSource::read(path, most);
    EXPECT_FALSE(content);
    return content ? Error() : content.error();
}
}

TEST_F(FileSourceTest, readsAllOfAFile)
{
    const QByteArray content = QByteArray("abc\0def", 7).repeated(100);

    EXPECT_EQ(*FileSource::read(write(u"a"_s, content), most), content);
    EXPECT_EQ(*FileSource::read(write(u"empty"_s, {}), most), QByteArray());
    EXPECT_EQ(*FileSource::read(write(u"full"_s, QByteArray(most, 'x')), most), QByteArray(most, 'x'));
}

TEST_F(FileSourceTest, refusesWhatIsTooLarge)
{
    const Error error = refusal(write(u"a"_s, QByteArray(most + 1, 'x')));

    EXPECT_EQ(error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(error.place, (Place{path(u"a"_s), 0, u"size"_s, u"1001"_s}));
}

TEST_F(FileSourceTest, refusesAFileOfManyGigabytesWithoutReadingIt)
{
    QFile file(path(u"sparse"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly) && file.resize(5ll << 30));

    EXPECT_EQ(refusal(file.fileName()).kind, Error::Kind::TooLarge);
}

TEST_F(FileSourceTest, aMissingFileIsNotFound)
{
    EXPECT_EQ(refusal(path(u"nothing"_s)).kind, Error::Kind::FileNotFound);
    EXPECT_EQ(refusal(write(u"a"_s, {}) + u"/b"_s).kind, Error::Kind::FileNotFound);
    EXPECT_EQ(refusal(QString()).kind, Error::Kind::FileNotFound);
}

TEST_F(FileSourceTest, foldersPipesAndDevicesAreNoFilesAndAreNotWaitedFor)
{
    const QString pipe = path(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    for (const QString &other : {path({}), pipe, u"/dev/zero"_s, u"/dev/null"_s})
        EXPECT_EQ(refusal(other).kind, Error::Kind::NotAFile) << qPrintable(other);
}

TEST_F(FileSourceTest, linksAreFollowedUnlessTheyGoInCircles)
{
    ASSERT_TRUE(QFile::link(write(u"a"_s, "abc"), path(u"link"_s)));
    ASSERT_TRUE(QFile::link(path(u"circle"_s), path(u"circle"_s)));

    EXPECT_EQ(*FileSource::read(path(u"link"_s), most), "abc");
    EXPECT_EQ(refusal(path(u"circle"_s)).kind, Error::Kind::FileUnreadable);
}
