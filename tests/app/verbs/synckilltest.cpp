// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxserver.h"
#include "tests/app/program.h"
#include "tests/services/secrets/bustest.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QTextStream>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint64 seed = 20261125;
constexpr unsigned longestLife = 600; // ms that a sync is left alone for

/** Kept for so few days that the tests do not wait: nobody counts how often one asks. */
constexpr auto noLimits = R"({"limits": [{"name": "reads", "most": 1000000, "seconds": 60}]})";

/** The program on a desktop with a real keychain, and a sandbox where it is always the same time. */
class SyncKillTest : public BusTest
{
protected:
    void SetUp() override
    {
        BusTest::SetUp();
        if (IsSkipped())
            return;
        m_bus->startKeyring();
        program = std::make_unique<Program>();
        const QString folder = program->path(u"XDG_CONFIG_HOME/wattglass/providers"_s);
        EXPECT_TRUE(QDir().mkpath(folder));
        program->write(u"XDG_CONFIG_HOME/wattglass/providers/tesla.json"_s, noLimits);
        EXPECT_TRUE(sandbox.listen());
    }

    QStringList words(const QString &verb, const QString &store, const QStringList &more) const
    {
        return QStringList{verb, u"--store"_s, program->path(store), u"--sandbox"_s, sandbox.address().toString()} + more;
    }

    /** Signs in to Tesla, as a user does who takes the address from his browser. */
    void signIn(const QString &store)
    {
        const auto process = program->start(words(u"connect"_s, store, {u"tesla"_s, u"--no-browser"_s}));
        process->write("client_id=wattglass-demo\nclient_secret=demo-secret\n\n");
        QByteArray said;
        static const QRegularExpression address(u"(http://127\\.0\\.0\\.1:\\S+)"_s);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                said += process->readAllStandardError();
                return address.match(QString::fromUtf8(said)).hasMatch() && said.endsWith('\n');
            },
            60'000))
            << said.constData();
        const QUrl page(address.match(QString::fromUtf8(said)).captured(1));
        process->write(sandbox.consent(page).toEncoded() + '\n');
        EXPECT_TRUE(process->waitForFinished(60'000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().constData();
    }

    QStringList syncing(const QString &store) const { return words(u"sync"_s, store, {u"tesla-1"_s, u"--json"_s, u"--since"_s, since}); }

    /** What a sync that nobody disturbs adds to what there is. */
    int added(const QString &store)
    {
        const Answer answer = program->run(syncing(store));
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        return answer.array().first()[u"added"_s].toInt(-1);
    }

    /** Begins a sync and kills it after @p life; whether it was still at work. */
    bool strike(const QString &store, unsigned life)
    {
        const auto process = program->start(syncing(store));
        process->waitForFinished(int(life));
        process->kill();
        process->waitForFinished();
        return process->exitStatus() == QProcess::CrashExit;
    }

    /** All that @p store tells: what there is of each series, and its hours. */
    QByteArrayList contents(const QString &store)
    {
        const Answer series = program->run({u"series"_s, u"--json"_s, u"--store"_s, program->path(store)});
        QByteArrayList answers{series.out};
        for (const QJsonValue &one : series.array())
            answers.append(program->run({u"query"_s, one[u"id"_s].toString(), u"--step=hour"_s, u"--store"_s, program->path(store)}).out);
        return answers;
    }

    std::unique_ptr<Program> program;
    SandboxServer sandbox{{}, [now = QDateTime::currentDateTimeUtc()] { return now; }};
    QString since;
};
}

TEST_F(SyncKillTest, killedAnywhereItComesToTheSame)
{
    const int kills = std::max(6, qEnvironmentVariableIntValue("WATTGLASS_KILLS")); // 200 by the target `sync-full`
    since = QDate::currentDate().addDays(-5 * kills).toString(Qt::ISODate);
    signIn(u"whole.db"_s);
    signIn(u"killed.db"_s);
    EXPECT_GT(added(u"whole.db"_s), 0);
    const QByteArrayList expected = contents(u"whole.db"_s);

    std::mt19937_64 dice(seed);
    int struck = 0;
    for (int i = 0; i < kills; ++i)
        struck += strike(u"killed.db"_s, unsigned(dice() % longestLife));
    added(u"killed.db"_s);

    EXPECT_EQ(contents(u"killed.db"_s), expected);
    EXPECT_EQ(added(u"killed.db"_s), 0);
    EXPECT_GT(struck, 0);
    QTextStream(stdout) << "sync: seed " << seed << ", rounds " << kills << ", killed " << struck << ", series " << expected.size() - 1
                        << ", lost " << (contents(u"killed.db"_s) == expected ? 0 : 1) << '\n';
}
