// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/tokenkeeperfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
class TokenKeepingTest : public TokenKeeperFixture
{
};
}

TEST_F(TokenKeepingTest, aTokenWhoseAnswerWasLostIsNeverSentAgain)
{
    EXPECT_TRUE(await(m_marks.set(u"tesla-1"_s, "rt-0")));

    EXPECT_EQ(await(keeper()->fresh()).error().kind, Error::Kind::SignedOut);

    EXPECT_TRUE(m_asked.isEmpty());
}

TEST_F(TokenKeepingTest, whatCannotBeKeptIsGivenForThisRunAndTheOldOneNotUsedAgain)
{
    m_secrets.fault = Error{Error::Kind::SecretNotKept, {}, {}, {}};
    m_answer = m_next;
    const auto keeper = this->keeper();
    QSignalSpy notKept(keeper.get(), &TokenKeeper::notKept);

    EXPECT_EQ(*await(keeper->fresh()), m_next);
    EXPECT_EQ(*await(keeper->fresh()), m_next);

    EXPECT_EQ(notKept.size(), 1);
    EXPECT_EQ(await(this->keeper()->fresh()).error().kind, Error::Kind::SignedOut);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeepingTest, whatCouldNotBeKeptIsRenewedInThisRunAndKeptOnceThatIsPossible)
{
    m_secrets.fault = Error{Error::Kind::SecretNotKept, {}, {}, {}};
    m_answer = m_next;
    const auto keeper = this->keeper();
    EXPECT_EQ(*await(keeper->fresh()), m_next);
    m_answer = Result<Tokens>(Error{Error::Kind::ServiceFault, {}, {}, {}});
    EXPECT_EQ(await(keeper->replace(m_next)).error().kind, Error::Kind::ServiceFault);
    EXPECT_TRUE(isMarked("rt-0"));
    EXPECT_FALSE(isMarked("rt-1"));
    m_secrets.fault.reset();
    const Tokens last{"Bearer", "at-2", "rt-2", m_clock.now().addSecs(28'800)};
    m_answer = last;

    EXPECT_EQ(*await(keeper->fresh()), last);

    EXPECT_EQ(m_asked, (QList<QByteArray>{"rt-0", "rt-1", "rt-1"}));
    EXPECT_EQ(kept(), last);
    EXPECT_FALSE(isMarked("rt-0"));
    EXPECT_FALSE(isMarked("rt-1"));
}

TEST_F(TokenKeepingTest, whatCouldNotBeKeptIsRenewedThoughTheKeychainIsLockedByThen)
{
    m_secrets.fault = Error{Error::Kind::KeychainLocked, {}, {}, {}};
    m_answer = m_next;
    const auto keeper = this->keeper();
    EXPECT_EQ(*await(keeper->fresh()), m_next);
    m_secrets.isLocked = true;
    m_answer = Tokens{"Bearer", "at-2", "rt-2", {}};

    EXPECT_EQ(await(keeper->replace(m_next))->access, "at-2");

    EXPECT_EQ(m_asked, (QList<QByteArray>{"rt-0", "rt-1"}));
}

TEST_F(TokenKeepingTest, aLockedKeychainIsNoEnd)
{
    m_secrets.isLocked = true;
    m_answer = m_next;
    const auto keeper = this->keeper();
    EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::KeychainLocked);

    m_secrets.isLocked = false;

    EXPECT_EQ(*await(keeper->fresh()), m_next);
}

TEST_F(TokenKeepingTest, withoutTokensTheUserHasToSignIn)
{
    m_secrets.remove(m_secretName);

    EXPECT_EQ(await(keeper()->fresh()).error().kind, Error::Kind::SignedOut);
}

TEST_F(TokenKeepingTest, whatIsAskedWithKeysNeedsNoMark)
{
    put({"Bearer", "at-0", "", m_clock.now().addSecs(30)});
    m_answer = Tokens{"Bearer", "at-1", "", m_clock.now().addSecs(36'000)};

    EXPECT_EQ(await(keeper(false)->fresh())->access, "at-1");

    EXPECT_FALSE(isMarked(""));
}

TEST_F(TokenKeepingTest, whatIsAskedWithKeysNeedsNoTokensToBeginWith)
{
    m_secrets.remove(m_secretName);
    m_answer = m_next;

    EXPECT_EQ(*await(keeper(false)->fresh()), m_next);

    EXPECT_EQ(kept(), m_next);
}
