// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountcalls.h"

#include "services/wattshift/wattshiftcalls.h"
#include "tests/services/accounts/accountsfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
const QString account = u"wattshift-1"_s;

/** Calls in the name of an account that is signed in. */
class AccountCallsTest : public AccountsFixture
{
protected:
    AccountCallsTest() { EXPECT_TRUE(connectTo(*program).wait()); }

    Result<QJsonValue> call(const Operation &operation, const QJsonObject &arguments = {}, const QString &id = account)
    {
        return await(program->accounts.calls().call(id, operation, arguments));
    }

    const Operation homes = WattShiftCalls::homes().operation();
    std::unique_ptr<Program> program = run();
};
}

TEST_F(AccountCallsTest, tellTheAnswerAsItIsUnderstood)
{
    const auto told = call(homes);

    ASSERT_TRUE(told) << int(told.error().kind);
    EXPECT_EQ((*told)[0][u"name"_s], u"Casa di Anna"_s);
    EXPECT_TRUE(server.requests().constLast().contains("x-ws-api-key: wsk_1\r\n"));
}

TEST_F(AccountCallsTest, sendNothingThatIsWrong)
{
    const qsizetype before = server.requests().size();

    const auto told = call(WattShiftCalls::homeCreate().operation());

    EXPECT_EQ(told.error(), (Error{Error::Kind::MissingArgument, {.field = u"name"_s}, {}, {}}));
    EXPECT_EQ(server.requests().size(), before);
}

TEST_F(AccountCallsTest, keepToTheLimitsOfTheService)
{
    Result<QJsonValue> told = QJsonValue();
    int calls = 0;
    for (; told && calls < 100; ++calls)
        told = call(homes);

    EXPECT_EQ(told.error().kind, Error::Kind::RateLimited);
    EXPECT_EQ(calls, 61); // 60 a minute are allowed
}

TEST_F(AccountCallsTest, needAnAccountThatIsSignedIn)
{
    const Error unknown = call(homes, {}, u"wattshift-7"_s).error();
    EXPECT_EQ(unknown.kind, Error::Kind::UnknownAccount);
    EXPECT_EQ(unknown.candidates, QStringList{account});

    keychain.secrets.clear();
    EXPECT_EQ(call(homes).error().kind, Error::Kind::SignedOut);

    keychain.trouble = Error::Kind::KeychainLocked;
    EXPECT_EQ(call(homes).error().kind, Error::Kind::KeychainLocked);
}

TEST_F(AccountCallsTest, showThatAnAccountIsSignedOutByItsService)
{
    server.setFault({.answer = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"});

    EXPECT_EQ(call(homes).error().kind, Error::Kind::SignedOut);

    EXPECT_TRUE(QTest::qWaitFor([this] { return program->all().constFirst().state == Account::State::SignedOut; }));
}

TEST_F(AccountCallsTest, showThatAServiceWantsToBeLeftAlone)
{
    server.setFault({.answer = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n"});

    const auto future = program->accounts.calls().call(account, homes, {});
    const QDateTime patience = program->clock.now().addSecs(600);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        program->clock.wakeNext(patience);
        return future.isFinished();
    }));

    EXPECT_EQ(future.result().error().kind, Error::Kind::RateLimited);
    EXPECT_TRUE(QTest::qWaitFor([this] { return program->all().constFirst().state == Account::State::Paused; }));
}
