// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/credentialtext.h"
#include "tests/services/accounts/accountsfixture.h"
#include "tests/services/http/scriptedserver.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using State = Account::State;
using SignInStep = SignIn::Step;

namespace
{
const QString secret = u"wattshift/wattshift-1/credentials"_s;
using AccountsTest = AccountsFixture;
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

TEST_F(AccountsTest, goToTheServerThatTheUserHasNamedInLaterRunsToo)
{
    ScriptedServer digiwatt;
    digiwatt.on("POST /auth/token", {ScriptedServer::answer(200, R"({"access_token":"at","expires_in":36000,"token_type":"Bearer"})")});
    digiwatt.on("GET /greenness", {ScriptedServer::answer(200, R"({"status":200,"data":{"best_windows":[]}})")});
    const HttpRequest request{.url = digiwatt.url().resolved(QUrl(u"/greenness"_s)), .effect = Effect::Reads};
    {
        Program one(folder.path(), keychain, *Providers::read({}));
        Attempt attempt(one.accounts.connectTo(
            u"digiwatt"_s, {{u"address"_s, digiwatt.url().toEncoded()}, {u"client_id"_s, "a"}, {u"client_secret"_s, "b"}}));
        ASSERT_TRUE(attempt.wait());
    }
    Program two(folder.path(), keychain, *Providers::read({}));
    two.all();
    EXPECT_TRUE(await(two.http.send(request)));

    await(two.accounts.disconnect(u"digiwatt-1"_s));

    Program three(folder.path(), keychain, *Providers::read({}));
    three.all();
    EXPECT_EQ(await(three.http.send(request)).error().kind, Error::Kind::HostNotAllowed);
}
