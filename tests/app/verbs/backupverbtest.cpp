// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** `backup`, `restore` and `rescue`. */
class BackupVerbTest : public testing::Test
{
protected:
    void import(const QString &file) const
    {
        const Answer answer = program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, Files::greenButton(file)});
        ASSERT_EQ(answer.code, 0) << answer.err.constData();
    }
    QByteArray series() const { return program.onStore(u"series"_s, {u"--json"_s}).out; }
    QJsonObject object(const QString &verb, const QStringList &arguments = {}) const
    {
        return QJsonDocument::fromJson(program.onStore(verb, QStringList{u"--json"_s} + arguments).out).object();
    }

    Program program;
};
}

TEST_F(BackupVerbTest, copiesAndPutsBack)
{
    import(u"hourly.xml"_s);
    const QByteArray before = series();
    const Answer made = program.onStore(u"backup"_s, {u"--json"_s});
    ASSERT_EQ(made.code, 0) << made.err.constData();
    const QJsonObject copy = made.array().first().toObject();
    import(u"quality.xml"_s);
    ASSERT_NE(series(), before);

    const QJsonObject restored = object(u"restore"_s);

    EXPECT_EQ(restored[u"file"_s], copy[u"file"_s]);
    EXPECT_EQ(restored[u"moment"_s], copy[u"moment"_s]);
    EXPECT_TRUE(QFile::exists(restored[u"kept"_s].toString()));
    EXPECT_EQ(series(), before);
    EXPECT_EQ(program.onStore(u"backup"_s, {u"--list"_s, u"--json"_s}).array(), made.array());
}

TEST_F(BackupVerbTest, copiesToAFile)
{
    import(u"hourly.xml"_s);
    const QString target = program.path(u"copy.db"_s);

    EXPECT_EQ(program.onStore(u"backup"_s, {u"--to"_s, target}).code, 0);
    const Answer again = program.onStore(u"backup"_s, {u"--json"_s, u"--to"_s, target});

    EXPECT_EQ(again.code, 2);
    EXPECT_EQ(again.error()[u"kind"_s].toString(), u"FileExists"_s);
    EXPECT_EQ(program.onStore(u"backup"_s, {u"--overwrite"_s, u"--to"_s, target}).code, 0);
    EXPECT_EQ(program.run({u"series"_s, u"--json"_s, u"--store"_s, target}).out, series());
}

TEST_F(BackupVerbTest, refusesWhatIsNoCopy)
{
    import(u"hourly.xml"_s);
    const QByteArray before = series();
    const QString text = program.write(u"text.db"_s, QByteArray(5000, 't'));

    EXPECT_EQ(program.onStore(u"restore"_s, {u"--json"_s, text}).error()[u"kind"_s].toString(), u"Malformed"_s);
    EXPECT_EQ(program.onStore(u"restore"_s, {u"--json"_s}).error()[u"kind"_s].toString(), u"MissingArgument"_s);
    EXPECT_EQ(program.onStore(u"rescue"_s, {u"--json"_s, u"--store"_s, program.path(u"none.db"_s)}).error()[u"kind"_s].toString(),
              u"StoreMissing"_s);
    EXPECT_EQ(series(), before);
}

TEST_F(BackupVerbTest, rescuesADamagedStore)
{
    import(u"hourly.xml"_s);
    const QByteArray before = series();
    ASSERT_TRUE(object(u"rescue"_s)[u"whole"_s].toBool());
    ASSERT_EQ(program.onStore(u"backup"_s, {}).code, 0);
    QFile file(program.store());
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    const QByteArray damaged = Files::content(program.store());
    ASSERT_EQ(program.onStore(u"series"_s, {}).code, 4);

    const Answer rescued = program.onStore(u"rescue"_s, {u"--json"_s});

    EXPECT_EQ(rescued.code, 0) << rescued.err.constData();
    const QJsonObject report = QJsonDocument::fromJson(rescued.out).object();
    EXPECT_FALSE(report[u"whole"_s].toBool());
    EXPECT_EQ(report[u"lost"_s].toInt(), 0);
    EXPECT_EQ(Files::content(report[u"kept"_s].toString()), damaged);
    EXPECT_EQ(series(), before);
}

TEST_F(BackupVerbTest, saysInWordsWhatWasRescued)
{
    import(u"hourly.xml"_s);
    QFile file(program.store());
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();

    const Answer rescued = program.onStore(u"rescue"_s, {});

    EXPECT_EQ(rescued.code, 0) << rescued.err.constData();
    EXPECT_TRUE(rescued.out.startsWith("There was no copy to help.\nNo reading that is known of is lost.\nhome/import: 3 readings.\n"))
        << rescued.out.constData();
}
