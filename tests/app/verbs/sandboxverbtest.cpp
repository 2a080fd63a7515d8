// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/support/formfiller.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
/** The program as a sandbox, and once more as its client. */
class SandboxVerbTest : public testing::Test
{
protected:
    SandboxVerbTest()
    {
        m_program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        // Tests may run at the same time: the browser comes back to any port.
        EXPECT_TRUE(QDir(m_program.path({})).mkpath(u"XDG_CONFIG_HOME/wattglass/providers"_s));
        m_program.write(u"XDG_CONFIG_HOME/wattglass/providers/wegowise.json"_s, R"({"sign_in": {"port": "0"}})");
    }

    ~SandboxVerbTest() override
    {
        if (m_sandbox) {
            m_sandbox->terminate();
            m_sandbox->waitForFinished();
        }
    }

    QJsonObject start(const QStringList &arguments = {})
    {
        m_sandbox = m_program.start(QStringList{u"sandbox"_s} + arguments);
        QByteArray told;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (told += m_sandbox->readAllStandardOutput()).endsWith("}\n"); }, 60'000));
        return QJsonDocument::fromJson(told).object();
    }
    /** `wattglass connect PROVIDER` at @p address, whose page the browser deals with by @p decision. */
    Answer connect(const QString &provider, const QString &address, const QByteArray &input, const QByteArray &decision = "yes")
    {
        const auto process
            = m_program.start({u"connect"_s, provider, u"--store"_s, m_program.store(), u"--sandbox"_s, address, u"--no-browser"_s});
        process->write(input + '\n');
        QByteArray said;
        bool isDecided = false;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                said += process->readAllStandardError();
                const auto page = QRegularExpression(u"http://\\S+authorize\\S+"_s).match(QString::fromUtf8(said));
                if (page.hasMatch() && !isDecided) {
                    isDecided = true;
                    m_browser.decide(QUrl(page.captured(), QUrl::StrictMode), decision);
                }
                return process->state() == QProcess::NotRunning;
            },
            120'000));
        said += process->readAllStandardError();
        return {process->exitCode(), process->readAllStandardOutput(), said};
    }

    Program m_program;
    std::unique_ptr<QProcess> m_sandbox;
    FormFiller m_browser;
};
}

TEST_F(SandboxVerbTest, tellsWhereEachServiceIsAndEndsInOrder)
{
    const QJsonObject told = start();
    const QString address = told[u"address"_s].toString();
    EXPECT_EQ(told[u"providers"_s][u"tesla"_s][u"eu"_s].toString(), address + u"/tesla/eu"_s);
    EXPECT_EQ(told[u"providers"_s].toObject().size(), 5);

    ::kill(pid_t(m_sandbox->processId()), SIGTERM);

    EXPECT_TRUE(m_sandbox->waitForFinished(60'000));
    EXPECT_EQ(m_sandbox->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_sandbox->exitCode(), 0);
}

TEST_F(SandboxVerbTest, everyServiceCanBeConnected)
{
    const QString address = start()[u"address"_s].toString();
    const std::vector<std::pair<QString, QByteArray>> inputs{
        {u"digiwatt"_s, "client_id=wattglass-demo\nclient_secret=demo-secret\n"},
        {u"tesla"_s, "client_id=wattglass-demo\n"},
        {u"wattcarbon"_s, "email=anna@casa.example\napi_key=demo-key\n"},
        {u"wattshift"_s, "api_key=wsk_demo\n"},
        {u"wegowise"_s, "consumer_key=wattglass-demo\nconsumer_secret=demo-secret\n"},
    };

    for (const auto &[provider, input] : inputs) {
        const Answer answer = connect(provider, address, input);
        EXPECT_TRUE(answer.out.startsWith(provider.toLatin1() + "-1: ")) << answer.err.constData();
        EXPECT_TRUE(answer.out.contains("until the program ends")) << answer.out.constData(); // here is no keychain
    }

    const QJsonArray accounts = m_program.onStore(u"accounts"_s, {u"--json"_s}).array();
    ASSERT_EQ(accounts.size(), 5);
    for (qsizetype i = 0; i < 5; ++i)
        EXPECT_EQ(accounts[i][u"provider"_s].toString(), inputs[std::size_t(i)].first);
}

TEST_F(SandboxVerbTest, aRefusalOnThePageIsTold)
{
    const QString address = start()[u"address"_s].toString();

    for (const auto &[provider, input] : std::vector<std::pair<QString, QByteArray>>{
             {u"tesla"_s, "client_id=wattglass-demo\n"}, {u"wegowise"_s, "consumer_key=wattglass-demo\nconsumer_secret=demo-secret\n"}}) {
        const Answer answer = connect(provider, address, input, "no");
        EXPECT_EQ(answer.code, 3);
        EXPECT_TRUE(answer.err.contains("refused the sign-in")) << answer.err.constData();
    }
}

TEST_F(SandboxVerbTest, faultsAreMadeOnPurpose)
{
    const QString address
        = start({u"--faults"_s, m_program.write(u"faults.json"_s, R"({"europe":true,"unregistered":true})")})[u"address"_s].toString();

    const Answer alone = connect(u"tesla"_s, address, "client_id=wattglass-demo\n");
    const Answer registered = connect(u"tesla"_s, address, "client_id=wattglass-demo\nclient_secret=demo-secret\ndomain=casa.example\n");

    EXPECT_EQ(alone.code, 3) << alone.out.constData();
    EXPECT_TRUE(alone.err.contains("does not know this application yet")) << alone.err.constData();
    EXPECT_TRUE(registered.out.startsWith("tesla-1: Casa Demo")) << registered.err.constData();
}

TEST_F(SandboxVerbTest, whatCannotBeUsedIsNamed)
{
    const QString faults = m_program.write(u"faults.json"_s, R"({"wrong_stat":true})");
    for (const auto &[arguments, field] : std::vector<std::pair<QStringList, QString>>{{{u"--port"_s, u"70000"_s}, u"--port"_s},
                                                                                       {{u"--clock"_s, u"noon"_s}, u"--clock"_s},
                                                                                       {{u"--faults"_s, faults}, u"wrong_stat"_s}}) {
        const Answer answer = m_program.run(QStringList{u"sandbox"_s} + arguments);
        EXPECT_EQ(answer.code, 2);
        EXPECT_TRUE(answer.err.contains(field.toLatin1())) << answer.err.constData();
    }
}

TEST_F(SandboxVerbTest, theDemoHasAnAccountOfEachService)
{
    const Answer answer = m_program.run({u"--demo"_s, u"accounts"_s, u"--json"_s});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    ASSERT_EQ(answer.array().size(), 5);
    for (const QJsonValue &account : answer.array())
        EXPECT_EQ(account[u"state"_s].toString(), u"fresh");
}

TEST_F(SandboxVerbTest, nobodyLooksIntoItsMemory)
{
    start();
    const QString process = u"/proc/%1/"_s.arg(m_sandbox->processId());

    QFile limits(process + u"limits"_s);
    ASSERT_TRUE(limits.open(QFile::ReadOnly));
    const QStringList core = QString::fromLatin1(limits.readAll()).split(u'\n').filter(u"Max core file size"_s);

    EXPECT_EQ(core.value(0).simplified(), u"Max core file size 0 0 bytes");
    EXPECT_EQ(QFileInfo(process + u"mem"_s).ownerId(), 0U); // of a process that may be looked into it is the user's
}

TEST_F(SandboxVerbTest, aBrowserOnAnotherComputerShowsACodeToPaste)
{
    const QString address = start()[u"address"_s].toString();
    const auto process
        = m_program.start({u"connect"_s, u"wegowise"_s, u"--store"_s, m_program.store(), u"--sandbox"_s, address, u"--by-hand"_s});
    process->write("consumer_key=wattglass-demo\nconsumer_secret=demo-secret\n\n");
    QByteArray said;
    QRegularExpressionMatch page;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            page = QRegularExpression(u"http://\\S+authorize\\S+"_s).match(QString::fromUtf8(said += process->readAllStandardError()));
            return page.hasMatch();
        },
        120'000));
    const QByteArray shown = m_browser.decide(QUrl(page.captured(), QUrl::StrictMode), "yes")->readAll();
    const auto code = QRegularExpression(u"class=\"code\">([^<]+)<"_s).match(QString::fromUtf8(shown));
    ASSERT_TRUE(code.hasMatch()) << shown.constData();

    process->write(code.captured(1).toUtf8() + '\n');

    EXPECT_TRUE(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 120'000));
    EXPECT_TRUE(process->readAllStandardOutput().startsWith("wegowise-1: ")) << process->readAllStandardError().constData();
}
