// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/accounts/commandbench.h"

#include "services/calls/callarguments.h"
#include "services/providers/serviceways.h"
#include "services/sandbox/doors/demoaccess.h"

#include <QFile>

using namespace Qt::StringLiterals;

CommandBench::CommandBench(const QString &provider, const SandboxFaults &faults, const RecordedAppliances &recorded)
    : m_provider(provider)
    , m_sandbox(std::make_unique<SandboxServer>(
          faults, [now = FakeClock().now()] { return now; }, recorded))
{
    EXPECT_TRUE(m_sandbox->listen());
    QFile file(m_folder.filePath(u"wegowise.json"_s)); // tests may run at the same time: the browser comes back to any port
    EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write(R"({"sign_in": {"port": "0"}})") > 0);
    file.close();
    restart();
    signIn();
}

void CommandBench::signIn()
{
    const auto connection = m_program->accounts.connectTo(m_provider, DemoAccess::credentials(m_provider, m_sandbox->address()));
    std::optional<Result<Account>> result;
    QObject::connect(connection.get(), &Connection::pageReady, connection.get(), [&](const QUrl &page) {
        connection->paste(m_sandbox->consent(page).toString(QUrl::FullyEncoded));
    });
    QObject::connect(connection.get(), &Connection::done, connection.get(), [&](const Result<Account> &account) { result = account; });
    connection->begin();
    EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
    EXPECT_TRUE(*result) << int(result->error().kind) << qPrintable(result->error().detail);
}

Result<QJsonValue> CommandBench::make(const QString &operation, const QJsonObject &arguments)
{
    return awaited(
        commands().make({.account = m_provider + u"-1"_s, .provider = m_provider, .operation = operation, .arguments = arguments}));
}

Result<QJsonValue> CommandBench::read(const QString &operation, const QJsonObject &arguments)
{
    const Operation reading = AllServiceWays::operation(m_provider, operation);
    return awaited(m_program->accounts.calls().call(m_provider + u"-1"_s, reading, CallArguments::those(reading.fields, arguments)));
}

QList<Command> CommandBench::journal()
{
    const auto all = awaited(commands().all());
    EXPECT_TRUE(all);
    return all ? *all : QList<Command>();
}

void CommandBench::restart()
{
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder.path(), keychain, Providers::read(m_folder.path())->at(m_sandbox->address()));
}

Result<SyncSummary> CommandBench::sync(QDate since)
{
    return awaited(syncs().sync(m_provider + u"-1"_s, since));
}

void CommandBench::syncUpTo(int questions, QDate since)
{
    QObject context;
    QObject::connect(&syncs(), &AccountSyncs::progressed, &context, [this, questions](const QString &account, const SyncSummary &soFar) {
        if (soFar.asked >= questions)
            syncs().cancel(account);
    });
    EXPECT_EQ(sync(since).error().kind, Error::Kind::Cancelled);
}
