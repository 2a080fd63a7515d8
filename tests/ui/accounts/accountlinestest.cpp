// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountlines.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
ProviderFacts tesla()
{
    ProviderFacts facts;
    facts.id = u"tesla"_s;
    facts.name = u"Tesla"_s;
    facts.gives = {u"Power"_s, u"Potenza"_s};
    facts.keysPage = QUrl(u"https://developer.tesla.com"_s);
    facts.credentials = {{u"client_id"_s, {u"Client ID"_s, {}}, {u"Of yours."_s, {}}, false, true},
                         {u"client_secret"_s, {u"Client secret"_s, {}}, {u"If any."_s, {}}, true, false}};
    return facts;
}

AccountLine lineOf(Account::State state, const QDateTime &until = {})
{
    return AccountLines::of(
               {{.id = u"tesla-1"_s, .provider = u"tesla"_s, .name = u"Casa"_s, .state = state, .until = until}}, {tesla()}, SyncDesk())
        .constFirst();
}
}

TEST(AccountLinesTest, tellEachStateInWordsAndByAnIcon)
{
    const QDateTime until({2025, 9, 18}, {14, 0}, Qt::UTC);

    EXPECT_EQ(lineOf(Account::State::Fresh, until).state, u"Signed in until Thu 18 Sep 2025 14:00");
    EXPECT_EQ(lineOf(Account::State::Fresh).icon, u"check");
    EXPECT_EQ(lineOf(Account::State::Due).icon, u"clock");
    EXPECT_EQ(lineOf(Account::State::Paused, until).state, u"Paused until Thu 18 Sep 2025 14:00");
    EXPECT_TRUE(lineOf(Account::State::Paused, until).isGood);
    EXPECT_EQ(lineOf(Account::State::SignedOut).icon, u"warning");
    EXPECT_FALSE(lineOf(Account::State::SignedOut).isGood);
    EXPECT_TRUE(lineOf(Account::State::SignedOut).isSignedOut);
    EXPECT_EQ(lineOf(Account::State::Locked).icon, u"lock");
    EXPECT_FALSE(lineOf(Account::State::Locked).isSignedOut); // it has to be unlocked, which the user cannot do here
}

TEST(AccountLinesTest, nameAServiceThatIsGoneByItsId)
{
    EXPECT_EQ(lineOf(Account::State::Fresh).service, u"Tesla");
    EXPECT_EQ(AccountLines::of({{.id = u"old-1"_s, .provider = u"old"_s}}, {tesla()}, SyncDesk()).constFirst().service, u"old");
}

TEST(AccountLinesTest, askForWhatTheServiceWantsAndMarkWhatIsWrong)
{
    const QList<CredentialLine> lines = AccountLines::credentials(tesla(), u"client_id"_s, false);

    EXPECT_TRUE(lines[0].isWrong);
    EXPECT_EQ(lines[0].help, u"Of yours.");
    EXPECT_TRUE(lines[1].isSecret);
    EXPECT_EQ(lines[1].help, u"Optional. If any.");
    EXPECT_EQ(AccountLines::credentials(tesla(), {}, true)[0].help, u"Of yours. Left empty, it stays as it was.");
}

TEST(AccountLinesTest, offerServicesWithWhatOneGets)
{
    const ServiceCard card = AccountLines::cards({tesla()}).constFirst();

    EXPECT_EQ(card.gives, u"Power");
    EXPECT_TRUE(card.hasKeysPage);
}
