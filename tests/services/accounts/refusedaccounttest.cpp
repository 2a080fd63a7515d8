// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountcalls.h"

#include "services/wattshift/wattshiftcalls.h"
#include "tests/services/accounts/accountsfixture.h"

using namespace Qt::StringLiterals;

namespace
{
const QString account = u"wattshift-1"_s;
const QByteArray tooMany = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1800\r\nContent-Length: 0\r\n\r\n";

/** An account whose service does not take its key, or wants a pause. */
class RefusedAccountTest : public AccountsFixture
{
protected:
    RefusedAccountTest() { EXPECT_TRUE(connectTo(*program, "wsk_1").wait()); }

    void go(int seconds)
    {
        const QDateTime then = program->clock.now().addSecs(seconds);
        program->clock.after(std::chrono::seconds(seconds), [] {});
        while (program->clock.now() < then && program->clock.wakeNext(then)) { }
    }
    Result<SyncSummary> sync() { return await(program->accounts.syncs().sync(account)); }
    Result<QJsonValue> call() { return await(program->accounts.calls().call(account, homes, {})); }
    void refuse(int status)
    {
        server.forget();
        server.setFault({.answer = "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 2\r\n\r\n{}"});
    }
    bool isIn(Account::State state)
    {
        return QTest::qWaitFor([this, state] { return program->all().constFirst().state == state; });
    }

    const Operation homes = WattShiftCalls::homes().operation();
    std::unique_ptr<Program> program = run();
};

class RefusedKeyTest : public RefusedAccountTest, public testing::WithParamInterface<int>
{
};
}

TEST_P(RefusedKeyTest, a21IsAskedForOnceInAnHourOfSyncs)
{
    refuse(GetParam());

    for (int minute = 0; minute < 60; ++minute) {
        EXPECT_FALSE(sync());
        go(60);
    }

    EXPECT_EQ(server.requests().size(), 1);
    EXPECT_TRUE(isIn(Account::State::SignedOut));
    program = run();
    EXPECT_EQ(sync().error().kind, Error::Kind::SignedOut);
    EXPECT_EQ(server.requests().size(), 1) << "nor after a restart";
}

TEST_P(RefusedKeyTest, a21IsAskedForOnceWhereNoKeychainKeepsIt)
{
    keychain.trouble = Error::Kind::KeychainMissing;
    EXPECT_TRUE(connectTo(*program, "wsk_1", account).wait()->isForThisRun);
    refuse(GetParam());

    EXPECT_FALSE(call());
    EXPECT_FALSE(call());

    EXPECT_EQ(server.requests().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Statuses, RefusedKeyTest, testing::Values(401, 403));

TEST_F(RefusedAccountTest, isAskedForAgainWithTheKeyOfTheNextSignIn)
{
    const Fault good{.answer = HttpSamples::answer("[]")};
    refuse(401);
    EXPECT_FALSE(call());
    server.setFault(good);

    EXPECT_TRUE(connectTo(*program, "wsk_2", account).wait());

    EXPECT_TRUE(call());
    EXPECT_TRUE(server.requests().constLast().contains("x-ws-api-key: wsk_2\r\n"));
}

TEST_F(RefusedAccountTest, anAccountOfTheSameIdIsNotCalledWithTheKeyOfTheOneBefore)
{
    EXPECT_TRUE(call());
    EXPECT_TRUE(await(program->accounts.disconnect(account)));
    EXPECT_EQ(connectTo(*program, "wsk_2").wait()->id, account);

    EXPECT_TRUE(call());

    EXPECT_TRUE(server.requests().constLast().contains("x-ws-api-key: wsk_2\r\n"));
}

TEST_F(RefusedAccountTest, aChangeThatWasForbiddenEndsNothing)
{
    refuse(401);
    const Operation create = WattShiftCalls::homeCreate().operation();

    EXPECT_EQ(await(program->accounts.calls().call(account, create, create.example)).error().kind, Error::Kind::SignedOut);

    EXPECT_FALSE(call());
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(RefusedAccountTest, isLeftAloneAsLongAsItsServiceWants)
{
    server.setFault({.answer = tooMany});
    server.forget();
    for (int i = 0; i < 3; ++i) {
        const Error pause = call().error();
        EXPECT_EQ(pause.kind, Error::Kind::RateLimited);
        EXPECT_EQ(pause.place.found, u"2026-03-05T12:30:00Z");
        EXPECT_TRUE(isIn(Account::State::Paused));
    }
    EXPECT_EQ(server.requests().size(), 1);
    server.setFault({.answer = HttpSamples::answer("[]")});
    go(1801);

    EXPECT_TRUE(call());
}
