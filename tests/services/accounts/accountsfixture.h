// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accounts.h"
#include "services/store/store.h"
#include "tests/services/accounts/attempt.h"
#include "tests/services/accounts/fakekeychain.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

/** A run of the program. */
struct Program
{
    Program(const QString &folder, FakeKeychain &keychain, const Providers &providers)
        : store(folder + QStringLiteral("/data.db"), Store::Access::ReadWrite)
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

/** The only service that needs one call to sign in, and a keychain that does as it is told. */
class AccountsFixture : public testing::Test
{
protected:
    Providers atServer() const { return Providers::read({})->at(server.url({})); }
    std::unique_ptr<Program> run() { return std::make_unique<Program>(folder.path(), keychain, atServer()); }
    Attempt connectTo(Program &run, const QByteArray &key = "wsk_1", const QString &again = {})
    {
        return Attempt(
            run.accounts.connectTo(wattshift, key.isEmpty() ? Credentials() : Credentials{{QStringLiteral("api_key"), key}}, again));
    }

    const QString wattshift = QStringLiteral("wattshift");
    QTemporaryDir folder;
    FaultServer server{{.answer = HttpSamples::answer(R"([{"id": "ws_home_1", "name": "Casa di Anna"}])")}};
    FakeKeychain keychain;
};
