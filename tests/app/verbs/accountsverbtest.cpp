// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/services/http/scriptedserver.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray homes = "POST /wattshift/api/v1/homes/list";
const QByteArray teslaToken = "POST /tesla/token/oauth2/v3/token";
const QByteArray teslaRegion = "GET /tesla/na/api/1/users/region";
const QByteArray teslaProducts = "GET /tesla/na/api/1/products";
const QByteArray canary = "wsk_CANARY";

/** The program, and a server that stands for every service. */
class AccountsVerbTest : public testing::Test
{
protected:
    AccountsVerbTest()
    {
        server.on(homes, {ScriptedServer::answer(200, R"([{"id":"ws_home_1","name":"Casa di Anna"}])")});
        program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    }

    /** `wattglass VERB --store STORE --sandbox SERVER ARGUMENTS...` with @p input, while the server goes on. */
    Answer run(const QString &verb, const QStringList &arguments, const QByteArray &input = {})
    {
        const auto process = begin(verb, arguments);
        process->write(input);
        process->closeWriteChannel();
        return end(*process);
    }
    void scriptTesla()
    {
        server.on(teslaToken, {ScriptedServer::answer(200, R"({"access_token":"at","expires_in":28800})")});
        server.on(teslaRegion, {ScriptedServer::answer(200, R"({"response":{"region":"na"}})")});
        server.on(teslaProducts, {ScriptedServer::answer(200, R"({"response":[{"energy_site_id":7,"site_name":"Casa"}]})")});
    }
    /** What @p process says until it wants to be told what came of the page. */
    static QByteArray askedToPaste(QProcess &process)
    {
        QByteArray said;
        process.write("client_id=me\n\n");
        EXPECT_TRUE(QTest::qWaitFor([&] { return (said += process.readAllStandardError()).contains("paste"); }, 60'000))
            << said.constData();
        return said;
    }
    std::unique_ptr<QProcess> begin(const QString &verb, const QStringList &arguments)
    {
        return program.start(QStringList{verb, u"--store"_s, program.store(), u"--sandbox"_s, server.url().toString()} + arguments);
    }
    static Answer end(QProcess &process)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Program program;
    ScriptedServer server;
};
}

TEST_F(AccountsVerbTest, listsNothingWhereNothingIs)
{
    const Answer answer = run(u"accounts"_s, {u"--json"_s});

    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out.simplified(), "[ ]");
    EXPECT_EQ(answer.err, "");
}

TEST_F(AccountsVerbTest, connectTellsEachStepInPlainWords)
{
    const Answer answer = run(u"connect"_s, {u"wattshift"_s}, "api_key=" + canary + "\n");

    EXPECT_TRUE(answer.err.contains("A first call shows whether WattShift accepts the sign-in.")) << answer.err.constData();
    EXPECT_TRUE(answer.err.contains("The keychain is given the secrets.")) << answer.err.constData();
    EXPECT_TRUE(answer.out.startsWith("wattshift-1: Casa di Anna: signed in")) << answer.out.constData();
    EXPECT_TRUE(server.requests().value(0).contains("x-ws-api-key: " + canary + "\r\n"));
}

TEST_F(AccountsVerbTest, repeatNoSecret)
{
    server.on(homes, {ScriptedServer::answer(401, R"({"error_code":"AUTH_INVALID_API_KEY","message":"Invalid key"})")});
    for (const QByteArray &input : {"api_key=" + canary, canary, "key=" + canary, "api_key=" + canary + "\x01"}) {
        const Answer answer = run(u"connect"_s, {u"wattshift"_s, u"--json"_s}, input + '\n');

        EXPECT_NE(answer.code, 0);
        EXPECT_FALSE(answer.out.contains("CANARY"));
        EXPECT_FALSE(answer.err.contains("CANARY")) << answer.err.constData();
    }
}

TEST_F(AccountsVerbTest, tellTheKindOfWhatWentWrong)
{
    const auto kindOf = [](const Answer &answer) { return answer.error()[u"kind"_s].toString(); };

    const Answer unknown = run(u"connect"_s, {u"nobody"_s, u"--json"_s});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(kindOf(unknown), u"BadArgument"_s);
    EXPECT_EQ(unknown.error()[u"candidates"_s].toArray().size(), 5);

    const Answer missing = run(u"connect"_s, {u"wattshift"_s, u"--json"_s});
    EXPECT_EQ(missing.code, 2);
    EXPECT_EQ(kindOf(missing), u"MissingArgument"_s);
    EXPECT_EQ(missing.error()[u"field"_s].toString(), u"api_key"_s);

    const Answer gone = run(u"disconnect"_s, {u"tesla-1"_s, u"--json"_s});
    EXPECT_EQ(gone.code, 2);
    EXPECT_EQ(kindOf(gone), u"UnknownAccount"_s);

    server.on(homes, {ScriptedServer::answer(403, "{}")});
    const Answer refused = run(u"connect"_s, {u"wattshift"_s}, "api_key=a\n");
    EXPECT_EQ(refused.code, 3);
}

TEST_F(AccountsVerbTest, goToNoSandboxElsewhere)
{
    for (const QString &address : {u"http://example.com"_s, u"ftp://127.0.0.1"_s, u"nonsense"_s}) {
        const Answer answer = program.onStore(u"accounts"_s, {u"--sandbox"_s, address, u"--json"_s});

        EXPECT_EQ(answer.code, 2);
        EXPECT_EQ(answer.error()[u"field"_s].toString(), u"--sandbox"_s);
    }
}

TEST_F(AccountsVerbTest, takeWhatIsPastedWhereNoBrowserIs)
{
    scriptTesla();
    const auto process = begin(u"connect"_s, {u"tesla"_s, u"--no-browser"_s});
    const QByteArray said = askedToPaste(*process);
    EXPECT_TRUE(said.contains(server.url().toEncoded() + "/tesla/auth/oauth2/v3/authorize?"));
    process->write("http://127.0.0.1/callback?code=x&state=another\nNA_code\n");
    const Answer answer = end(*process);

    EXPECT_TRUE(answer.err.contains("does not belong to this sign-in")) << answer.err.constData();
    EXPECT_TRUE(answer.out.startsWith("tesla-1: Casa: signed in until ")) << answer.out.constData();
}

TEST_F(AccountsVerbTest, killedAtAnyStepLeaveNothingHalfDone)
{
    for (const QByteArray &call : {QByteArray(), teslaToken, teslaRegion, teslaProducts}) {
        scriptTesla();
        if (!call.isEmpty())
            server.on(call, {ScriptedServer::silence()});
        const auto before = server.requests().size();
        const auto process = begin(u"connect"_s, {u"tesla"_s, u"--no-browser"_s});
        askedToPaste(*process);
        process->write(call.isEmpty() ? "" : "NA_code\n");
        const auto isThere = [&] { return call.isEmpty() || (server.requests().size() > before && server.requestsFor(call).size() > 0); };
        ASSERT_TRUE(QTest::qWaitFor(isThere, 60'000)) << call.constData();

        process->kill();
        end(*process);

        EXPECT_TRUE(run(u"accounts"_s, {u"--json"_s}).array().isEmpty()) << call.constData();
    }
    scriptTesla();
    const auto process = begin(u"connect"_s, {u"tesla"_s, u"--no-browser"_s});
    askedToPaste(*process);
    process->write("NA_code\n");
    EXPECT_TRUE(end(*process).out.startsWith("tesla-1: Casa"));
}

TEST_F(AccountsVerbTest, nameTheFieldOfAProviderFileThatIsWrong)
{
    QDir(program.path(u"XDG_CONFIG_HOME"_s)).mkpath(u"wattglass/providers"_s);
    program.write(u"XDG_CONFIG_HOME/wattglass/providers/tesla.json"_s, R"({"hosts": {"na": 7}})");

    const Answer answer = run(u"accounts"_s, {u"--json"_s});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.error()[u"field"_s].toString(), u"hosts.na"_s);
    EXPECT_TRUE(answer.error()[u"file"_s].toString().endsWith(u"/wattglass/providers/tesla.json"_s));
}

TEST_F(AccountsVerbTest, sendNothingWhereTheUserHasNotConfirmed)
{
    QDir(program.path(u"XDG_CONFIG_HOME"_s)).mkpath(u"wattglass/providers"_s);
    program.write(u"XDG_CONFIG_HOME/wattglass/providers/wattshift.json"_s,
                  R"({"hosts": {"api": ")" + server.url().toEncoded() + R"(/wattshift/api"}})");
    const auto connectTo = [this](const QStringList &options) {
        const auto process = program.start(QStringList{u"connect"_s, u"wattshift"_s, u"--store"_s, program.store(), u"--json"_s} + options);
        process->write("api_key=" + canary + "\n");
        process->closeWriteChannel();
        return end(*process);
    };

    const Answer before = connectTo({});
    EXPECT_EQ(before.code, 2);
    EXPECT_EQ(before.error()[u"kind"_s].toString(), u"HostUnconfirmed"_s);
    EXPECT_TRUE(server.requests().isEmpty());

    connectTo({u"--confirm"_s});
    EXPECT_EQ(server.requestsFor(homes).size(), 1);

    connectTo({});
    EXPECT_EQ(server.requestsFor(homes).size(), 2) << "once is enough";
}
