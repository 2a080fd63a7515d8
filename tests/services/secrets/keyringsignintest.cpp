// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainstore.h"

#include "services/accounts/accounts.h"
#include "services/http/http.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/store/store.h"
#include "tests/services/accounts/attempt.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/secrets/bustest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** When the keyring ends: with which question, and whether that has reached it. */
struct EndCase
{
    const char *name;
    int question;
    bool isAsked;
};

/** The keychain of the desktop, which ends amid what it is asked. */
class EndingKeychain : public SecretStore
{
    template<typename Ask>
    auto asked(Ask ask)
    {
        const bool endsNow = when && m_questions++ == when->question;
        if (endsNow && !when->isAsked)
            end();
        const auto answer = ask();
        if (endsNow && when->isAsked)
            end();
        return answer;
    }

public:
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override
    {
        return asked([&] { return real.read(name); });
    }
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override
    {
        return asked([&] { return real.write(name, secret); });
    }
    QFuture<Outcome> remove(const QString &name) override { return real.remove(name); }

    KeychainStore real{u"Wattglass"_s, 5s};
    std::optional<EndCase> when;
    std::function<void()> end;

private:
    int m_questions = 0;
};

/** A run of the program at a sandbox. */
struct OneRun
{
    OneRun(const QString &folder, SecretStore &keychain, const QUrl &sandbox)
        : store(folder + u"/data.db"_s, Store::Access::ReadWrite)
        , accounts(Providers::read({})->at(sandbox), {store, keychain, http, clock})
    {
    }

    Store store;
    Http http{AllowedHosts()};
    FakeClock clock;
    Accounts accounts;
};

class KeyringSignInTest : public BusTest, public testing::WithParamInterface<EndCase>
{
protected:
    KeyringSignInTest() { qunsetenv("XDG_CURRENT_DESKTOP"); }

    Result<Account> signIn(OneRun &run, const QString &again = {})
    {
        Attempt attempt(run.accounts.connectTo(service, DemoAccess::credentials(service, sandbox.address()), again));
        EXPECT_TRUE(QTest::qWaitFor([&] { return attempt.dones > 0; }, 60'000));
        return attempt.account;
    }
    QList<Account> all(OneRun &run)
    {
        const auto accounts = waitedFor(run.accounts.all());
        EXPECT_TRUE(accounts) << int(accounts.error().kind);
        return accounts ? *accounts : QList<Account>();
    }

    const QString service = u"digiwatt"_s; // which gives a token, so that there are two secrets to be kept
    SandboxServer sandbox{{}, [now = FakeClock().now()] { return now; }};
    QTemporaryDir folder;
};
}

TEST_P(KeyringSignInTest, endedAmidASignInLeavesOneThatHoldsOrAClearNextStep)
{
    ASSERT_TRUE(sandbox.listen());
    m_bus->startKeyring();
    EndingKeychain keychain;
    keychain.when = GetParam();
    keychain.end = [this] { m_bus->killKeyring(); };

    {
        OneRun first(folder.path(), keychain, sandbox.address());
        const Result<Account> account = signIn(first);
        const QList<Error::Kind> toldOfTheKeyring{Error::Kind::KeychainMissing, Error::Kind::KeychainSilent, Error::Kind::KeychainLocked};
        EXPECT_TRUE(account || toldOfTheKeyring.contains(account.error().kind));
    }
    m_bus->unlockKeyring();
    keychain.when.reset();
    OneRun second(folder.path(), keychain, sandbox.address());
    const QList<Account> left = all(second);
    ASSERT_LE(left.size(), 1);
    const bool holds = !left.isEmpty() && left.constFirst().state == Account::State::Fresh;
    EXPECT_TRUE(left.isEmpty() || holds || left.constFirst().state == Account::State::SignedOut);

    EXPECT_TRUE(holds || signIn(second, left.isEmpty() ? QString() : left.constFirst().id));
    OneRun third(folder.path(), keychain, sandbox.address());
    ASSERT_EQ(all(third).size(), 1);
    EXPECT_EQ(all(third).constFirst().state, Account::State::Fresh);
    EXPECT_FALSE(all(third).constFirst().isForThisRun);
}

INSTANTIATE_TEST_SUITE_P(Keyring, KeyringSignInTest,
                         testing::Values(EndCase{"beforeItIsAskedAtAll", 0, false}, EndCase{"withTheFirstQuestion", 0, true},
                                         EndCase{"beforeTheFirstSecretIsKept", 1, false}, EndCase{"withTheFirstSecret", 1, true},
                                         EndCase{"betweenTheSecrets", 2, false}, EndCase{"withTheSecondSecret", 2, true},
                                         EndCase{"afterAll", 3, false}),
                         [](const auto &test) { return test.param.name; });
