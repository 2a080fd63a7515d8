// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountstate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime noon = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);
const AccountState::Kept there = std::optional<QByteArray>("x");
const AccountState::Kept gone = std::optional<QByteArray>();

AccountRow row()
{
    return {u"tesla-1"_s, u"tesla"_s, u"Casa"_s, noon.addDays(-1), noon.addSecs(3600), false, {}};
}

Account at(const AccountRow &row, const AccountState::Kept &kept = there, bool isForThisRun = false)
{
    return AccountState::of(row, kept, isForThisRun, noon);
}
}

TEST(AccountStateTest, isFreshUntilItsTokenHasToBeRenewed)
{
    const Account account = at(row());

    EXPECT_EQ(account.state, Account::State::Fresh);
    EXPECT_EQ(account.until, noon.addSecs(3600));
    EXPECT_EQ(account.name, u"Casa"_s);
    EXPECT_EQ(account.connected, noon.addDays(-1));
}

TEST(AccountStateTest, isFreshForEverWhereNothingExpires)
{
    AccountRow key = row();
    key.expires = {};

    EXPECT_EQ(at(key).state, Account::State::Fresh);
    EXPECT_FALSE(at(key).until.isValid());
}

TEST(AccountStateTest, isDueAMinuteBeforeItsTokenEnds)
{
    AccountRow late = row();
    late.expires = noon.addSecs(61);
    EXPECT_EQ(at(late).state, Account::State::Fresh);

    late.expires = noon.addSecs(59);
    EXPECT_EQ(at(late).state, Account::State::Due);
}

TEST(AccountStateTest, isPausedOnlyUntilThen)
{
    AccountRow paused = row();
    paused.pausedUntil = noon.addSecs(60);
    EXPECT_EQ(at(paused).state, Account::State::Paused);
    EXPECT_EQ(at(paused).until, noon.addSecs(60));

    paused.pausedUntil = noon;
    EXPECT_EQ(at(paused).state, Account::State::Fresh);
}

TEST(AccountStateTest, isLockedWhileTheKeychainIs)
{
    EXPECT_EQ(at(row(), Error{Error::Kind::KeychainLocked, {}, {}, {}}).state, Account::State::Locked);
    EXPECT_EQ(at(row(), Error{Error::Kind::KeychainSilent, {}, {}, {}}).state, Account::State::Locked);
}

TEST(AccountStateTest, isSignedOutWithoutItsSecrets)
{
    EXPECT_EQ(at(row(), gone).state, Account::State::SignedOut);
}

TEST(AccountStateTest, isSignedOutWhenTheServiceSaysSoEvenIfLocked)
{
    AccountRow out = row();
    out.isSignedOut = true;

    EXPECT_EQ(at(out).state, Account::State::SignedOut);
    EXPECT_EQ(at(out, Error{Error::Kind::KeychainLocked, {}, {}, {}}).state, Account::State::SignedOut);
}

TEST(AccountStateTest, isFreshForThisRunThoughTheNextOneWillFindItSignedOut)
{
    AccountRow out = row();
    out.isSignedOut = true;

    const Account account = at(out, there, true);

    EXPECT_EQ(account.state, Account::State::Fresh);
    EXPECT_TRUE(account.isForThisRun);
}
