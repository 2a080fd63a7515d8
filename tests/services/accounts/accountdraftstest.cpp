// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountdrafts.h"

#include "tests/services/accounts/commandbench.h"

using namespace Qt::StringLiterals;

namespace
{
const QString account = u"digiwatt-1"_s;
}

TEST(AccountDraftsTest, areThereAgainWhenTheProgramIs)
{
    CommandBench bench(u"digiwatt"_s, {});
    EXPECT_EQ(*bench.awaited(bench.ground().drafts().of(account)), QString());
    ASSERT_TRUE(bench.awaited(bench.ground().drafts().keep(account, u"a house"_s)));

    bench.restart();

    EXPECT_EQ(*bench.awaited(bench.ground().drafts().of(account)), u"a house");
    EXPECT_EQ(*bench.awaited(bench.ground().drafts().of(u"digiwatt-2"_s)), QString());
}

TEST(AccountDraftsTest, goWithTheirAccount)
{
    CommandBench bench(u"digiwatt"_s, {});
    ASSERT_TRUE(bench.awaited(bench.ground().drafts().keep(account, u"a house"_s)));

    ASSERT_TRUE(bench.awaited(bench.ground().disconnect(account)));

    EXPECT_EQ(*bench.awaited(bench.ground().drafts().of(account)), QString());
}

TEST(AccountDraftsTest, comeWithWhatWasToldAtSignInButNoSecret)
{
    CommandBench bench(u"digiwatt"_s, {});

    EXPECT_EQ(*bench.awaited(bench.ground().told(account, u"account_number"_s)), u"1234567890");
    EXPECT_EQ(*bench.awaited(bench.ground().told(account, u"client_secret"_s)), QString());
    EXPECT_EQ(*bench.awaited(bench.ground().told(account, u"nothing"_s)), QString());
    EXPECT_EQ(bench.awaited(bench.ground().told(u"digiwatt-2"_s, u"account_number"_s)).error().kind, Error::Kind::UnknownAccount);
}
