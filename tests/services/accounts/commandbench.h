// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxserver.h"
#include "tests/services/accounts/accountsfixture.h"

/** A sandbox whose connections may break, and a user of it who is signed in. Nothing there counts how often one asks. */
class CommandBench
{
public:
    CommandBench(const QString &provider, const SandboxFaults &faults, const RecordedAppliances &recorded = {});

    /** Makes the change @p operation; waits that it wants are over at once. */
    Result<QJsonValue> make(const QString &operation, const QJsonObject &arguments);
    /** What @p operation reads, told what of @p arguments it wants. */
    Result<QJsonValue> read(const QString &operation, const QJsonObject &arguments = {});
    Result<SyncSummary> sync(QDate since);
    /** Stops a sync after so many questions. */
    void syncUpTo(int questions, QDate since);
    QList<Account> accounts() { return m_program->all(); }
    /** Those of the program that runs. */
    Accounts &ground() { return m_program->accounts; }
    Store &store() { return m_program->store; }
    AccountSyncs &syncs() { return m_program->accounts.syncs(); }
    /** The journal, the newest first. */
    QList<Command> journal();
    AccountCommands &commands() { return m_program->accounts.commands(); }
    /** From now on nobody answers. */
    void unplug() { m_sandbox.reset(); }
    /** Ends the program and starts it anew. */
    void restart();
    /** What @p future comes to, which may wait for the clock. */
    template<typename T>
    T awaited(const QFuture<T> &future)
    {
        const QDateTime patience = m_program->clock.now().addDays(1);
        const auto isOver = [&] {
            m_program->clock.wakeNext(patience);
            return future.isFinished();
        };
        EXPECT_TRUE(QTest::qWaitFor(isOver, 300'000));
        return future.result();
    }

    FakeKeychain keychain;

private:
    void signIn();

    const QString m_provider;
    std::unique_ptr<SandboxServer> m_sandbox;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};
