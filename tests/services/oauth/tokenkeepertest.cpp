// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/tokenkeeperfixture.h"

using namespace Qt::StringLiterals;

namespace
{
class TokenKeeperTest : public TokenKeeperFixture
{
};
}

TEST_F(TokenKeeperTest, whatIsNotDueIsGivenWithoutAsking)
{
    put({"Bearer", "at-0", "rt-0", m_clock.now().addSecs(61)});

    const Result<Tokens> tokens = await(keeper()->fresh());

    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->access, "at-0");
    EXPECT_TRUE(m_asked.isEmpty());
}

TEST_F(TokenKeeperTest, tokensWithoutAnEndAreGoodUntilTheyAreRefused)
{
    put({"Bearer", "at-0", "rt-0", {}});
    m_answer = m_next;
    const auto keeper = this->keeper();

    const Tokens first = *await(keeper->fresh());
    const Tokens second = *await(keeper->replace(first));

    EXPECT_EQ(first.access, "at-0");
    EXPECT_EQ(second.access, "at-1");
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, whatIsDueIsRenewedAndKeptBeforeItIsGiven)
{
    const auto keeper = this->keeper();
    const auto tokens = keeper->fresh();
    ASSERT_TRUE(isAsked(1));
    EXPECT_TRUE(isMarked("rt-0"));
    EXPECT_EQ(kept().access, "at-0");

    give(m_next);

    EXPECT_EQ(*await(tokens), m_next);
    EXPECT_EQ(kept(), m_next);
    EXPECT_FALSE(isMarked("rt-0"));
    EXPECT_EQ(m_asked, QList<QByteArray>{"rt-0"});
}

TEST_F(TokenKeeperTest, refreshesOnceForAllWhoAsk)
{
    const auto keeper = this->keeper();
    std::vector<QFuture<Result<Tokens>>> all;
    for (int i = 0; i < 50; ++i)
        all.push_back(keeper->fresh());
    ASSERT_TRUE(isAsked(1));

    give(m_next);

    for (const auto &one : all)
        EXPECT_EQ(*await(one), m_next);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, twoKeepersOfOneAccountRefreshOnce)
{
    m_answer = m_next;
    const auto one = keeper();
    const auto other = keeper();

    const auto first = one->fresh();
    const auto second = other->fresh();

    EXPECT_EQ(*await(first), m_next);
    EXPECT_EQ(*await(second), m_next);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, aRefusedRefreshIsTheEndUntilTheUserSignsInAgain)
{
    for (const Error::Kind kind : {Error::Kind::SignedOut, Error::Kind::SignInRefused}) {
        m_asked.clear();
        m_answer = Result<Tokens>(Error{kind, {}, {}, {}});
        const auto keeper = this->keeper();

        EXPECT_EQ(await(keeper->fresh()).error().kind, kind);
        EXPECT_EQ(await(keeper->fresh()).error().kind, kind);

        EXPECT_EQ(m_asked.size(), 1);
        EXPECT_EQ(kept().refresh, "rt-0");
    }
}

TEST_F(TokenKeeperTest, afterAnyOtherFailureALaterAttemptIsMade)
{
    const auto keeper = this->keeper();
    for (const Error::Kind kind : {Error::Kind::ServiceFault,
                                   Error::Kind::TimedOut,
                                   Error::Kind::Offline,
                                   Error::Kind::OutcomeUnknown,
                                   Error::Kind::BadAnswer,
                                   Error::Kind::RateLimited}) {
        m_answer = Result<Tokens>(Error{kind, {}, {}, {}});
        EXPECT_EQ(await(keeper->fresh()).error().kind, kind);
        EXPECT_EQ(kept().refresh, "rt-0");
        EXPECT_FALSE(isMarked("rt-0"));
    }
    m_answer = m_next;

    EXPECT_EQ(*await(keeper->fresh()), m_next);

    EXPECT_EQ(m_asked.size(), 7);
}

TEST_F(TokenKeeperTest, whoSignsInAgainElsewhereIsSignedInHereToo)
{
    m_answer = Result<Tokens>(Error{Error::Kind::SignedOut, {}, {}, {}});
    const auto keeper = this->keeper();
    EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignedOut);

    put(m_next);

    EXPECT_EQ(*await(keeper->fresh()), m_next);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, tokensOfAShortLifeAreNotDueAtOnce)
{
    const Tokens shortLived{"Bearer", "at-1", "rt-1", m_clock.now().addSecs(50)};
    m_answer = shortLived;
    const auto keeper = this->keeper();

    EXPECT_EQ(*await(keeper->fresh()), shortLived);
    EXPECT_EQ(*await(keeper->fresh()), shortLived);

    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, whoeverComesLateWithRefusedTokensIsGivenTheNewOnes)
{
    m_answer = m_next;
    const auto keeper = this->keeper();
    const Tokens old = kept();
    EXPECT_EQ(*await(keeper->replace(old)), m_next);
    m_answer = Tokens{"Bearer", "at-2", "rt-2", {}};

    const auto refused = keeper->replace(m_next);
    const auto late = keeper->replace(old);

    EXPECT_EQ(await(refused)->access, "at-2");
    EXPECT_EQ(await(late)->access, "at-2");
    EXPECT_EQ(m_asked.size(), 2);
}

TEST_F(TokenKeeperTest, wrongKeysAreSentOnce)
{
    m_answer = Result<Tokens>(Error{Error::Kind::SignInRefused, {}, {}, {}});
    const auto keeper = this->keeper(false);

    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::SignInRefused);

    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(TokenKeeperTest, whereTheLockCannotBeNothingIsAsked)
{
    m_answer = m_next;
    const TokenPlace place{u"tesla-1"_s, m_secretName, m_folder.filePath(u"absent/tesla-1.lock"_s)};
    TokenKeeper keeper(place, {[](const Tokens &) { return QFuture<Result<Tokens>>(); }}, m_secrets, m_marks, m_clock);

    EXPECT_EQ(await(keeper.fresh()).error().kind, Error::Kind::FileNotWritable);
}

TEST_F(TokenKeeperTest, whoeverStillWaitsWhenItGoesIsTold)
{
    auto keeper = this->keeper();
    const auto tokens = keeper->fresh();
    ASSERT_TRUE(isAsked(1));

    keeper.reset();

    EXPECT_EQ(await(tokens).error().kind, Error::Kind::Cancelled);
}
