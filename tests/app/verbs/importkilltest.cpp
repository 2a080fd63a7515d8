// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rows = 96'000;
const QStringList options{u"--zone=UTC"_s,
                          u"--unit=W"_s,
                          u"--start=2023-01-01T00:00:00"_s,
                          u"--step=60"_s,
                          u"--column=house=home"_s,
                          u"--column=roof=solar"_s,
                          u"--column=oven=appliance/oven"_s};

/** Minutes of three meters, as different from each other as numbers can be. */
QByteArray minutes()
{
    QByteArray text = "house,roof,oven\n";
    for (qint64 row = 0; row < rows; ++row) {
        for (const qint64 factor : {7919, 104729, 611953})
            text += QByteArray::number(row * factor % 1'000'003) + ',';
        text.back() = '\n';
    }
    return text;
}

class ImportKillTest : public testing::Test
{
protected:
    QStringList arguments(const QString &store) const { return QStringList{u"import"_s, m_file, u"--store"_s, store} + options; }

    /** Starts an import into @p store and kills it once the store's log has @p bytes; answers whether it was still at work. */
    bool killAt(const QString &store, qint64 bytes) const
    {
        const auto process = program.start(arguments(store));
        while (QFileInfo(store + u"-wal"_s).size() < bytes && !process->waitForFinished(0) && process->state() == QProcess::Running) { }
        process->kill();
        process->waitForFinished();
        return process->exitStatus() == QProcess::CrashExit;
    }

    /** All that @p store tells. */
    QByteArrayList contents(const QString &store) const
    {
        QByteArrayList answers{program.run({u"series"_s, u"--json"_s, u"--store"_s, store}).out};
        for (const QString &series : {u"home/home"_s, u"home/solar"_s, u"home/appliance/oven"_s})
            answers.append(program.run({u"query"_s, series, u"--step=hour"_s, u"--store"_s, store}).out);
        return answers;
    }

    Program program;

private:
    const QString m_file = program.write(u"minutes.csv"_s, minutes());
};
}

TEST_F(ImportKillTest, importingAgainIsAsIfNothingHadHappened)
{
    const QString whole = program.path(u"whole.db"_s);
    const Answer undisturbed = program.run(arguments(whole));
    ASSERT_EQ(undisturbed.code, 0) << undisturbed.err.constData();
    const QByteArrayList expected = contents(whole);
    ASSERT_EQ(expected[1].count('\n'), 1 + rows / 60);

    for (const qint64 bytes : {1, 400'000, 800'000}) {
        const QString store = program.path(u"killed-at-%1.db"_s.arg(bytes));
        const bool killed = killAt(store, bytes);
        EXPECT_TRUE(killed || bytes > 1); // later the import may be quicker than this test
        const Answer left = program.run({u"series"_s, u"--json"_s, u"--store"_s, store});
        EXPECT_TRUE(left.array().isEmpty() || left.out == expected.front()) << left.out.constData(); // all or nothing

        const Answer again = program.run(arguments(store));

        EXPECT_EQ(again.code, 0) << again.err.constData();
        EXPECT_EQ(contents(store), expected) << bytes;
    }
}
