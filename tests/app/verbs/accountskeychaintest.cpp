// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainstore.h"
#include "tests/app/program.h"
#include "tests/services/http/scriptedserver.h"
#include "tests/services/secrets/bustest.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray canary = "wsk_CANARY";
const QByteArray homes = "POST /wattshift/api/v1/homes/list";
const QString secret = u"wattshift/wattshift-1/credentials"_s;

/** The program on a desktop with a real keychain, and a server that stands for every service. */
class AccountsKeychainTest : public BusTest
{
protected:
    void SetUp() override
    {
        BusTest::SetUp();
        if (IsSkipped())
            return;
        program = std::make_unique<Program>();
        server.on(homes, {ScriptedServer::answer(200, R"([{"id":"ws_home_1","name":"Casa di Anna"}])")});
    }

    Answer run(const QString &verb, const QStringList &arguments, const QByteArray &input = {})
    {
        const auto process
            = program->start(QStringList{verb, u"--store"_s, program->store(), u"--sandbox"_s, server.url().toString()} + arguments);
        process->write(input);
        process->closeWriteChannel();
        EXPECT_TRUE(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 120'000));
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(),
                process->readAllStandardError()};
    }
    Answer connectIt() { return run(u"connect"_s, {u"wattshift"_s, u"--json"_s}, "api_key=" + canary + '\n'); }
    QString stateOfFirst() { return run(u"accounts"_s, {u"--json"_s}).array().first()[u"state"_s].toString(); }
    bool isInKeychain()
    {
        const Result<std::optional<QByteArray>> kept = waitedFor(m_keychain.read(secret));
        return kept && kept->has_value();
    }
    /** Whether a file that the program wrote has it. */
    bool isInFiles()
    {
        QDirIterator files(QFileInfo(program->store()).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (Files::content(files.next()).contains("CANARY"))
                return true;
        }
        return false;
    }

    ScriptedServer server;
    std::unique_ptr<Program> program;
    KeychainStore m_keychain;
};
}

TEST_F(AccountsKeychainTest, keepsSecretsThereAndNowhereElse)
{
    m_bus->startKeyring();

    const Answer connected = connectIt();

    EXPECT_EQ(connected.code, 0) << connected.err.constData();
    EXPECT_EQ(stateOfFirst(), u"fresh"_s);
    EXPECT_TRUE(isInKeychain());
    EXPECT_FALSE(isInFiles());

    EXPECT_EQ(run(u"disconnect"_s, {u"wattshift-1"_s}).code, 0);

    EXPECT_TRUE(run(u"accounts"_s, {u"--json"_s}).array().isEmpty());
    EXPECT_FALSE(isInKeychain());
    EXPECT_FALSE(isInFiles());
}

TEST_F(AccountsKeychainTest, saysThatItIsLockedBeforeAnythingIsSent)
{
    m_bus->startKeyring();
    EXPECT_EQ(connectIt().code, 0);
    m_bus->lockKeyring();

    const Answer locked = connectIt();

    EXPECT_EQ(locked.code, 4);
    EXPECT_EQ(server.requests().size(), 1) << "that of the first sign-in";
    EXPECT_EQ(stateOfFirst(), u"locked"_s);
    EXPECT_EQ(run(u"disconnect"_s, {u"wattshift-1"_s}).code, 4);

    m_bus->unlockKeyring();

    EXPECT_EQ(stateOfFirst(), u"fresh"_s);
}

TEST_F(AccountsKeychainTest, whereThereIsNoneTheSignInEndsWithTheProgram)
{
    const Answer connected = connectIt();

    EXPECT_EQ(connected.code, 4);
    EXPECT_TRUE(connected.out.contains(R"("for_this_run": true)")) << connected.out.constData();
    EXPECT_TRUE(connected.err.contains("KeychainMissing")) << connected.err.constData();
    EXPECT_EQ(stateOfFirst(), u"signed-out"_s);
    EXPECT_EQ(run(u"disconnect"_s, {u"wattshift-1"_s}).code, 0);
    EXPECT_TRUE(run(u"accounts"_s, {u"--json"_s}).array().isEmpty());
}
