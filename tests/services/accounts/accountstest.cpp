// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accounts.h"

#include "services/oauth/credentialtext.h"
#include "services/store/store.h"
#include "tests/services/accounts/attempt.h"
#include "tests/services/accounts/fakekeychain.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = Account::State;
using SignInStep = SignIn::Step;

namespace
{
const QByteArray homes = HttpSamples::answer(R"([{"id": "ws_home_1", "name": "Casa di Anna"}])");
const QString wattshift = u"wattshift"_s;
const QString secret = u"wattshift/wattshift-1/credentials"_s;

/** A run of the program. */
struct Program
{
    Program(const QString &folder, FakeKeychain &keychain, const Providers &providers)
        : store(folder + u"/data.db"_s, Store::Access::ReadWrite)
        , accounts(providers, {store, keychain, http, clock})
    {
    }

    QList<Account> all()
    {
        const auto all = await(accounts.all());
        EXPECT_TRUE(all);
        return all ? *all : QList<Account>();
    }

    Store store;
    Http http{AllowedHosts()};
    FakeClock clock;
    Accounts accounts;
};

class AccountsTest : public testing::Test
{
protected:
    Providers atServer() const { return Providers::read({})->at(server.url({})); }
    std::unique_ptr<Program> run() { return std::make_unique<Program>(folder.path(), keychain, atServer()); }
    Attempt connectTo(Program &run, const QByteArray &key = "wsk_1", const QString &again = {})
    {
        return Attempt(run.accounts.connectTo(wattshift, key.isEmpty() ? Credentials() : Credentials{{u"api_key"_s, key}}, again));
    }

    QTemporaryDir folder;
    FaultServer server{{.answer = homes}};
    FakeKeychain keychain;
};
}

TEST_F(AccountsTest, areThereOnceSignedIn)
{
    const auto first = run();
    QSignalSpy changes(&first->accounts, &Accounts::changed);
    Attempt attempt = connectTo(*first);

    const Result<Account> account = attempt.wait();

    ASSERT_TRUE(account) << int(account.error().kind) << qPrintable(account.error().detail);
    EXPECT_EQ(account->id, u"wattshift-1"_s);
    EXPECT_EQ(account->name, u"Casa di Anna"_s);
    EXPECT_EQ(account->state, State::Fresh);
    EXPECT_EQ(account->connected, first->clock.now());
    EXPECT_FALSE(account->isForThisRun);
    EXPECT_EQ(attempt.steps, (QList{SignInStep::Proving, SignInStep::Keeping}));
    EXPECT_FALSE(changes.isEmpty());
    EXPECT_EQ(first->all(), QList{*account});
    EXPECT_EQ(run()->all(), QList{*account}) << "after a restart";
    EXPECT_EQ(CredentialText::read(keychain.secrets.value(secret)), (Credentials{{u"api_key"_s, "wsk_1"}}));
}

TEST_F(AccountsTest, sendTheKeyInItsHeaderOnly)
{
    const auto one = run();

    connectTo(*one, "wsk_CANARY").wait();

    ASSERT_EQ(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    EXPECT_TRUE(request.startsWith("POST /wattshift/api/v1/homes/list HTTP/1.1\r\n"));
    EXPECT_TRUE(request.contains("x-ws-api-key: wsk_CANARY\r\n"));
    EXPECT_EQ(request.count("CANARY"), 1);
}

TEST_F(AccountsTest, thatAreRefusedAreNotKept)
{
    for (const int status : {401, 403}) {
        const QByteArray body = R"({"error_code":"AUTH_INVALID_API_KEY","message":"Invalid API key provided."})";
        server.setFault({.answer = "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: " + QByteArray::number(body.size())
                             + "\r\n\r\n" + body});
        server.forget();
        const auto one = run();

        const Result<Account> account = connectTo(*one).wait();

        ASSERT_FALSE(account);
        EXPECT_EQ(account.error().kind, Error::Kind::SignInRefused);
        EXPECT_EQ(account.error().place.found, u"Invalid API key provided."_s);
        EXPECT_EQ(server.requests().size(), 1) << "asked once and no more";
        EXPECT_TRUE(one->all().isEmpty());
        EXPECT_TRUE(keychain.secrets.isEmpty());
    }
}

TEST_F(AccountsTest, nameTheCredentialThatIsMissing)
{
    const auto one = run();

    const Result<Account> account = connectTo(*one, {}).wait();

    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().kind, Error::Kind::MissingArgument);
    EXPECT_EQ(account.error().place.field, u"api_key"_s);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(AccountsTest, areSignedInAgainWithWhatTheyWereToldBefore)
{
    const auto one = run();
    connectTo(*one).wait();
    await(one->accounts.note(u"wattshift-1"_s, {Error::Kind::SignedOut, {}, {}, {}}));
    ASSERT_EQ(one->all().constFirst().state, State::SignedOut);

    const Result<Account> again = connectTo(*one, {}, u"wattshift-1"_s).wait();

    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, u"wattshift-1"_s);
    EXPECT_EQ(one->all(), QList{*again});
    EXPECT_EQ(again->state, State::Fresh);
    EXPECT_TRUE(server.requests().constLast().contains("x-ws-api-key: wsk_1\r\n"));
}

TEST_F(AccountsTest, thatAreNotThereAreToldFromThoseThatAre)
{
    const auto one = run();
    connectTo(*one).wait();

    const Result<Account> again = connectTo(*one, "wsk_2", u"wattshift-7"_s).wait();
    const Outcome gone = await(one->accounts.disconnect(u"wattshift-7"_s));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::UnknownAccount);
    EXPECT_EQ(again.error().candidates, QStringList{u"wattshift-1"_s});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::UnknownAccount);
    EXPECT_EQ(gone.error().candidates, QStringList{u"wattshift-1"_s});
}

TEST_F(AccountsTest, liveForThisRunWhereNoKeychainKeepsThem)
{
    for (const Error::Kind trouble : {Error::Kind::KeychainMissing, Error::Kind::SecretNotKept}) {
        QTemporaryDir other;
        FakeKeychain none;
        none.troubleWriting = trouble;
        if (trouble == Error::Kind::KeychainMissing)
            none.trouble = trouble;
        Program one(other.path(), none, atServer());

        const Result<Account> account = connectTo(one).wait();

        ASSERT_TRUE(account);
        EXPECT_TRUE(account->isForThisRun);
        EXPECT_EQ(account->state, State::Fresh);
        EXPECT_EQ(one.all(), QList{*account});
        EXPECT_TRUE(none.secrets.isEmpty());
        Program two(other.path(), none, atServer());
        ASSERT_EQ(two.all().size(), 1);
        EXPECT_EQ(two.all().constFirst().state, State::SignedOut) << "a clear next step: sign in again, or forget it";
        EXPECT_FALSE(two.all().constFirst().isForThisRun);
        EXPECT_TRUE(await(two.accounts.disconnect(account->id)));
        EXPECT_TRUE(two.all().isEmpty());
    }
}

TEST_F(AccountsTest, askTheKeychainBeforeTheService)
{
    for (const Error::Kind trouble : {Error::Kind::KeychainLocked, Error::Kind::KeychainSilent}) {
        keychain.trouble = trouble;
        const auto one = run();

        const Result<Account> account = connectTo(*one).wait();

        ASSERT_FALSE(account);
        EXPECT_EQ(account.error().kind, trouble);
        EXPECT_TRUE(server.requests().isEmpty());
    }
}

TEST_F(AccountsTest, areLockedWithTheKeychainWhichIsAskedOnce)
{
    const auto one = run();
    connectTo(*one).wait();
    connectTo(*one).wait();
    keychain.trouble = Error::Kind::KeychainLocked;
    keychain.reads = 0;

    const QList<Account> all = run()->all();

    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].state, State::Locked);
    EXPECT_EQ(all[1].state, State::Locked);
    EXPECT_EQ(keychain.reads, 1);
}

TEST_F(AccountsTest, arePausedUntilTheServiceSays)
{
    const auto one = run();
    connectTo(*one).wait();

    await(one->accounts.note(u"wattshift-1"_s, {Error::Kind::RateLimited, {.found = u"2026-03-05T12:10:00Z"_s}, {}, {}}));

    EXPECT_EQ(one->all().constFirst().state, State::Paused);
    EXPECT_EQ(one->all().constFirst().until, one->clock.now().addSecs(600));
}

TEST_F(AccountsTest, leaveNothingWhenTheyAreForgotten)
{
    const auto one = run();
    connectTo(*one).wait();
    QSignalSpy changes(&one->accounts, &Accounts::changed);

    EXPECT_TRUE(await(one->accounts.disconnect(u"wattshift-1"_s)));

    EXPECT_FALSE(changes.isEmpty());
    EXPECT_TRUE(one->all().isEmpty());
    EXPECT_TRUE(keychain.secrets.isEmpty());
}

TEST_F(AccountsTest, stayWhenTheKeychainCannotForgetThem)
{
    const auto one = run();
    connectTo(*one).wait();
    keychain.trouble = Error::Kind::KeychainLocked;

    const Outcome gone = await(one->accounts.disconnect(u"wattshift-1"_s));

    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::KeychainLocked);
    EXPECT_EQ(one->all().size(), 1);
}

TEST_F(AccountsTest, canBeCancelledWhileTheServiceIsAsked)
{
    server.setFault({.cutRequestAt = 10, .end = Fault::End::Stall});
    const auto one = run();
    Attempt attempt = connectTo(*one);
    ASSERT_TRUE(attempt.reaches(SignInStep::Proving));

    attempt.connection->cancel();

    EXPECT_EQ(attempt.dones, 1);
    ASSERT_FALSE(attempt.account);
    EXPECT_EQ(attempt.account.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(one->all().isEmpty());
}

TEST_F(AccountsTest, cancelledWhileTheyAreKeptAreForgottenAgain)
{
    const auto one = run();
    Attempt attempt = connectTo(*one);
    QObject::connect(attempt.connection.get(), &Connection::stepBegun, attempt.connection.get(), [&](SignInStep step) {
        if (step == SignInStep::Keeping)
            attempt.connection->cancel();
    });

    ASSERT_FALSE(attempt.wait());
    EXPECT_EQ(attempt.account.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->all().isEmpty() && keychain.secrets.isEmpty(); }));
    EXPECT_EQ(attempt.dones, 1);
}

TEST_F(AccountsTest, whoseKeychainNeverAnswersCanStillBeCancelled)
{
    keychain.isMute = true;
    const auto one = run();
    Attempt attempt = connectTo(*one);

    attempt.connection->cancel();

    EXPECT_EQ(attempt.dones, 1);
    EXPECT_EQ(attempt.account.error().kind, Error::Kind::Cancelled);
}

TEST_F(AccountsTest, whoseProgramEndsWhileTheyAreKeptAreSignedOutAfterwards)
{
    {
        const auto one = run();
        Attempt attempt = connectTo(*one);
        QObject::connect(attempt.connection.get(), &Connection::stepBegun, attempt.connection.get(), [&](SignInStep step) {
            keychain.isMute = step == SignInStep::Keeping;
        });
        ASSERT_TRUE(attempt.reaches(SignInStep::Keeping));
        EXPECT_TRUE(QTest::qWaitFor([&] { return await(AccountBook(one->store.local()).all())->size() == 1; }));
    }
    keychain.isMute = false;

    const auto two = run();
    ASSERT_EQ(two->all().size(), 1);
    EXPECT_EQ(two->all().constFirst().state, State::SignedOut);
    EXPECT_TRUE(connectTo(*two, "wsk_1", u"wattshift-1"_s).wait());
    EXPECT_EQ(two->all().constFirst().state, State::Fresh);
}

TEST_F(AccountsTest, areNotSignedInToWhereTheUserHasNotConfirmed)
{
    QFile file(folder.filePath(u"wattshift.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"hosts": {"api": ")" + server.url({}).toEncoded() + R"("}})");
    file.close();
    Program one(folder.path(), keychain, *Providers::read(folder.path()));

    const Result<Account> before = connectTo(one).wait();

    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().kind, Error::Kind::HostUnconfirmed);
    EXPECT_EQ(before.error().place.file, file.fileName());
    EXPECT_EQ(before.error().place.found, server.url({}).toString());
    EXPECT_TRUE(server.requests().isEmpty()) << "nothing was sent";
    EXPECT_EQ(*await(one.accounts.unconfirmed(wattshift)), QList{server.url({})});

    EXPECT_TRUE(await(one.accounts.confirm(wattshift)));

    EXPECT_TRUE(await(one.accounts.unconfirmed(wattshift))->isEmpty());
    EXPECT_TRUE(connectTo(one).wait());

    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    Program changed(folder.path(), keychain, *Providers::read(folder.path()));
    EXPECT_EQ(await(changed.accounts.unconfirmed(wattshift))->size(), 1) << "a file that was changed is another one";
}
