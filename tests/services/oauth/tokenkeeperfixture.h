// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/tokenkeeper.h"
#include "services/oauth/tokentext.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "tests/services/http/fakeclock.h"
#include "tests/support/wait.h"

#include <QPromise>
#include <QTemporaryDir>

/** A keychain that can be made to fail. */
class MoodyStore : public MemoryStore
{
public:
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override
    {
        return fault ? QtFuture::makeReadyFuture(Outcome(*fault)) : MemoryStore::write(name, secret);
    }
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override
    {
        return isLocked ? QtFuture::makeReadyFuture(Result<std::optional<QByteArray>>(Error{Error::Kind::KeychainLocked, {}, {}, {}}))
                        : MemoryStore::read(name);
    }

    std::optional<Error> fault;
    bool isLocked = false;
};

/** Tokens of an account whose service gives new ones when the test says so. */
class TokenKeeperFixture : public testing::Test
{
protected:
    TokenKeeperFixture() { put({"Bearer", "at-0", "rt-0", m_clock.now().addSecs(30)}); }

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
        const TokenPlace place{QStringLiteral("tesla-1"), m_secretName, m_folder.filePath(QStringLiteral("tesla-1.lock"))};
        return std::make_unique<TokenKeeper>(place, TokenRenewal{ask, std::chrono::seconds(60), usesUp}, m_secrets, m_marks, m_clock);
    }
    void give(const Result<Tokens> &answer)
    {
        m_answers.back()->addResult(answer);
        m_answers.back()->finish();
    }
    void put(const Tokens &tokens) { m_secrets.MemoryStore::write(m_secretName, TokenText::of(tokens)); }
    Tokens kept() { return *TokenText::read(await(m_secrets.MemoryStore::read(m_secretName))->value()); }
    bool isAsked(int times)
    {
        return QTest::qWaitFor([this, times] { return m_asked.size() == times; });
    }
    bool isMarked(const QByteArray &refresh) { return *await(m_marks.has(QStringLiteral("tesla-1"), refresh)); }

    const QString m_secretName = QStringLiteral("tesla/tesla-1/tokens");
    QTemporaryDir m_folder;
    FakeClock m_clock;
    MoodyStore m_secrets;
    Store m_store{m_folder.filePath(QStringLiteral("data.db")), Store::Access::ReadWrite};
    RefreshMarks m_marks{m_store.local()};
    const Tokens m_next{"Bearer", "at-1", "rt-1", m_clock.now().addSecs(28'800)};
    std::optional<Result<Tokens>> m_answer;
    QList<QByteArray> m_asked; /**< with which refresh tokens */
    std::vector<std::shared_ptr<QPromise<Result<Tokens>>>> m_answers;
};
