// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "tests/services/accounts/accountsfixture.h"
#include "tests/services/oauth/plainclient.h"

#include <QFile>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QStringList services{u"digiwatt"_s, u"tesla"_s, u"wattcarbon"_s, u"wattshift"_s, u"wegowise"_s};
constexpr int mostConnections = 5; // that a sign-in needs

struct Plug
{
    const char *name;
    ByteFault fault;
};

/** A sandbox, a keychain, and signing in to a service of the sandbox while plugs are pulled. */
struct Scene
{
    Scene(const QString &id, const std::optional<ByteFault> &fault)
        : service(id)
        , sandbox({.bytes = fault}, [now = FakeClock().now()] { return now; })
    {
        EXPECT_TRUE(sandbox.listen());
        QFile file(folder.filePath(u"wegowise.json"_s)); // tests may run at the same time: the browser comes back to any port
        EXPECT_TRUE(file.open(QFile::WriteOnly) && file.write(R"({"sign_in": {"port": "0"}})") > 0);
    }

    std::unique_ptr<Program> run()
    {
        return std::make_unique<Program>(folder.path(), keychain, Providers::read(folder.path())->at(sandbox.address()));
    }

    /** What comes of one attempt, which is given up after @p mostWait. */
    std::optional<Result<Account>> attempt(Program &program, std::chrono::milliseconds mostWait = 60s)
    {
        const qsizetype before = program.all().size();
        QNetworkAccessManager browser;
        const auto connection = program.accounts.connectTo(service, DemoAccess::credentials(service, sandbox.address()));
        std::optional<Result<Account>> result;
        QObject::connect(connection.get(), &Connection::pageReady, connection.get(), [&](const QUrl &page) {
            browser.get(QNetworkRequest(sandbox.consent(page)));
        });
        QObject::connect(connection.get(), &Connection::done, connection.get(), [&](const Result<Account> &account) { result = account; });
        connection->begin();
        const QDateTime patience = program.clock.now().addSecs(20);
        const auto isOver = [&] {
            program.clock.wakeNext(patience); // a read that is tried again waits for it
            return result.has_value();
        };
        if (!QTest::qWaitFor(isOver, int(mostWait.count()))) { // it hangs, as it has to where nobody answers
            connection->cancel();
            EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
            EXPECT_TRUE(QTest::qWaitFor([&] { return program.all().size() == before; })); // what was being kept is forgotten
        }
        return result;
    }

    const QString service;
    SandboxServer sandbox;
    QTemporaryDir folder;
    FakeKeychain keychain;
};
}

/** Whatever is pulled in the middle of a sign-in: after it, and after a restart, one is signed in, or one is not and can be. */
class PulledPlugsTest : public testing::TestWithParam<Plug>
{
};

TEST_P(PulledPlugsTest, leaveNothingHalfDone)
{
    int pulled = 0;
    for (const QString &service : services) {
        for (int skip = 0; skip < mostConnections; ++skip) {
            ByteFault fault = GetParam().fault;
            fault.skip = skip;
            fault.times = 1;
            Scene scene(service, fault);
            SCOPED_TRACE(u"%1, connection %2"_s.arg(service).arg(skip + 1).toStdString());

            const std::chrono::milliseconds mostWait = fault.stalls ? 400ms : 60s; // where nobody answers, any will do
            const auto first = scene.attempt(*scene.run(), mostWait);
            ASSERT_TRUE(first);
            const auto after = scene.run(); // the program was started anew
            EXPECT_EQ(after->all().size(), *first ? 1 : 0);
            EXPECT_EQ(scene.keychain.secrets.isEmpty(), !*first);
            if (*first) {
                EXPECT_EQ(after->all().constFirst().state, Account::State::Fresh);
            }

            auto second = scene.attempt(*after, mostWait);
            if (!*second) // the first one was over before the plug was pulled
                second = scene.attempt(*after);
            EXPECT_TRUE(second && *second);
            pulled += !*first;
        }
    }
    EXPECT_GE(pulled, 5); // a read is tried again, and then nothing came of it
    RecordProperty("pulled", pulled);
}

INSTANTIATE_TEST_SUITE_P(Network, PulledPlugsTest,
                         testing::Values(Plug{"cutRequest", {.request = 20}}, Plug{"cutAnswerAtOnce", {.answer = 0}},
                                         Plug{"cutAnswerLater", {.answer = 90}}, Plug{"silence", {.answer = 0, .stalls = true}}),
                         [](const auto &info) { return info.param.name; });

TEST(PulledKeychainTest, leavesAnAccountThatIsSignedInOrCanBe)
{
    for (const QString &service : services) {
        for (int calls = 0; calls < 5; ++calls) {
            for (const auto kind : {Error::Kind::KeychainMissing, Error::Kind::KeychainLocked, Error::Kind::KeychainSilent}) {
                Scene scene(service, {});
                scene.keychain.troubleAfter = calls;
                scene.keychain.laterTrouble = kind;
                SCOPED_TRACE(u"%1, keychain call %2, kind %3"_s.arg(service).arg(calls + 1).arg(int(kind)).toStdString());

                const auto first = scene.attempt(*scene.run());
                ASSERT_TRUE(first);
                scene.keychain.troubleAfter = -1;
                const auto after = scene.run();
                const QList<Account> left = after->all();
                EXPECT_EQ(left.size(), *first ? 1 : 0);
                if (*first && (**first).isForThisRun) {
                    EXPECT_EQ(left.constFirst().state, Account::State::SignedOut);
                }

                const auto second = scene.attempt(*after);
                ASSERT_TRUE(second && *second) << (second ? int(second->error().kind) : -1)
                                               << qPrintable(second ? second->error().detail : QString());
                EXPECT_FALSE((**second).isForThisRun);
            }
        }
    }
}
