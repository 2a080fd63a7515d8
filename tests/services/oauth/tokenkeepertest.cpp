// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenkeeper.h"

#include "services/oauth/tokentext.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "tests/services/http/fakeclock.h"
#include "tests/support/wait.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString secretName = u"tesla/tesla-1/tokens"_s;

/** A keychain that can be made to fail. */
class MoodyStore : public MemoryStore
{
public:
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override
    {
        ++writes;
        return fault ? QtFuture::makeReadyFuture(Outcome(*fault)) : MemoryStore::write(name, secret);
    }
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override
    {
        return isLocked ? QtFuture::makeReadyFuture(Result<std::optional<QByteArray>>(Error{Error::Kind::KeychainLocked, {}, {}, {}}))
                        : MemoryStore::read(name);
    }

    std::optional<Error> fault;
    bool isLocked = false;
    int writes = 0;
};

/** Tokens of an account whose service gives new ones when the test says so. */
class TokenKeeperTest : public testing::Test
{
protected:
    TokenKeeperTest() { put({"Bearer", "at-0", "rt-0", m_clock.now().addSecs(30)}); }

    std::unique_ptr<TokenKeeper> keeper(bool usesUp = true)
    {
        const auto ask = [this](const Tokens &tokens) {
            m_asked.append(tokens.refresh);
            m_answers.push_back(std::make_shared<QPromise<Result<Tokens>>>());
            m_answers.back()->start();
            if (m_answer)
                give(*m_answer);
            return m_answers.back()->future();
        };
        const TokenPlace place{u"tesla-1"_s, secretName, m_folder.filePath(u"tesla-1.lock"_s)};
        return std::make_unique<TokenKeeper>(place, TokenRenewal{ask, 60s, usesUp}, m_secrets, m_marks, m_clock);
    }
    void give(const Result<Tokens> &answer)
    {
        m_answers.back()->addResult(answer);
        m_answers.back()->finish();
    }
    void put(const Tokens &tokens) { m_secrets.MemoryStore::write(secretName, TokenText::of(tokens)); }
    Tokens kept() { return *TokenText::read(await(m_secrets.MemoryStore::read(secretName))->value()); }
    bool isAsked(int times)
    {
        return QTest::qWaitFor([this, times] { return m_asked.size() == times; });
    }
    bool isMarked(const QByteArray &refresh) { return *await(m_marks.has(u"tesla-1"_s, refresh)); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    MoodyStore m_secrets;
    Store m_store{m_folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    RefreshMarks m_marks{m_store.local()};
    const Tokens m_next{"Bearer", "at-1", "rt-1", m_clock.now().addSecs(28'800)};
    std::optional<Result<Tokens>> m_answer;
    QList<QByteArray> m_asked; /**< with which refresh tokens */
    std::vector<std::shared_ptr<QPromise<Result<Tokens>>>> m_answers;
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

TEST_F(TokenKeeperTest, aTokenWhoseAnswerWasLostIsNeverSentAgain)
{
    EXPECT_TRUE(await(m_marks.set(u"tesla-1"_s, "rt-0")));

    EXPECT_EQ(await(keeper()->fresh()).error().kind, Error::Kind::SignedOut);

    EXPECT_TRUE(m_asked.isEmpty());
}

TEST_F(TokenKeeperTest, whatCannotBeKeptIsGivenForThisRunAndTheOldOneNotUsedAgain)
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

TEST_F(TokenKeeperTest, whatCouldNotBeKeptIsRenewedInThisRunAndKeptOnceThatIsPossible)
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

TEST_F(TokenKeeperTest, whatCouldNotBeKeptIsRenewedThoughTheKeychainIsLockedByThen)
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

TEST_F(TokenKeeperTest, aLockedKeychainIsNoEnd)
{
    m_secrets.isLocked = true;
    m_answer = m_next;
    const auto keeper = this->keeper();
    EXPECT_EQ(await(keeper->fresh()).error().kind, Error::Kind::KeychainLocked);

    m_secrets.isLocked = false;

    EXPECT_EQ(*await(keeper->fresh()), m_next);
}

TEST_F(TokenKeeperTest, withoutTokensTheUserHasToSignIn)
{
    m_secrets.remove(secretName);

    EXPECT_EQ(await(keeper()->fresh()).error().kind, Error::Kind::SignedOut);
}

TEST_F(TokenKeeperTest, whatIsAskedWithKeysNeedsNoMark)
{
    put({"Bearer", "at-0", "", m_clock.now().addSecs(30)});
    m_answer = Tokens{"Bearer", "at-1", "", m_clock.now().addSecs(36'000)};

    EXPECT_EQ(await(keeper(false)->fresh())->access, "at-1");

    EXPECT_FALSE(isMarked(""));
}

TEST_F(TokenKeeperTest, whatIsAskedWithKeysNeedsNoTokensToBeginWith)
{
    m_secrets.remove(secretName);
    m_answer = m_next;

    EXPECT_EQ(*await(keeper(false)->fresh()), m_next);

    EXPECT_EQ(kept(), m_next);
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
    const TokenPlace place{u"tesla-1"_s, secretName, m_folder.filePath(u"absent/tesla-1.lock"_s)};
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
