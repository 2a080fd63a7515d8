// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/accounts/accountsfixture.h"

using namespace Qt::StringLiterals;
using State = Account::State;
using SignInStep = SignIn::Step;

namespace
{
using AccountsTroubleTest = AccountsFixture;
}

TEST_F(AccountsTroubleTest, liveForThisRunWhereNoKeychainKeepsThem)
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

TEST_F(AccountsTroubleTest, askTheKeychainBeforeTheService)
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

TEST_F(AccountsTroubleTest, areLockedWithTheKeychainWhichIsAskedOnce)
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

TEST_F(AccountsTroubleTest, stayWhenTheKeychainCannotForgetThem)
{
    const auto one = run();
    connectTo(*one).wait();
    keychain.trouble = Error::Kind::KeychainLocked;

    const Outcome gone = await(one->accounts.disconnect(u"wattshift-1"_s));

    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::KeychainLocked);
    EXPECT_EQ(one->all().size(), 1);
}

TEST_F(AccountsTroubleTest, canBeCancelledWhileTheServiceIsAsked)
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

TEST_F(AccountsTroubleTest, cancelledWhileTheyAreKeptAreForgottenAgain)
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

TEST_F(AccountsTroubleTest, whoseKeychainNeverAnswersCanStillBeCancelled)
{
    keychain.isMute = true;
    const auto one = run();
    Attempt attempt = connectTo(*one);

    attempt.connection->cancel();

    EXPECT_EQ(attempt.dones, 1);
    EXPECT_EQ(attempt.account.error().kind, Error::Kind::Cancelled);
}

TEST_F(AccountsTroubleTest, whoseProgramEndsWhileTheyAreKeptAreSignedOutAfterwards)
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
