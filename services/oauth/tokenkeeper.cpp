// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenkeeper.h"

#include "services/deliver.h"
#include "services/oauth/tokentext.h"

#include <QPromise>

using namespace Qt::StringLiterals;

TokenKeeper::TokenKeeper(const TokenPlace &place, const TokenRenewal &renewal, SecretStore &secrets, RefreshMarks &marks,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_renewal(renewal)
    , m_secrets(secrets)
    , m_marks(marks)
    , m_clock(clock)
    , m_ahead(renewal.ahead)
{
}

TokenKeeper::~TokenKeeper()
{
    answer(Error{Error::Kind::Cancelled, {}, {}, {}});
}

QFuture<Result<Tokens>> TokenKeeper::fresh()
{
    return join();
}

QFuture<Result<Tokens>> TokenKeeper::replace(const Tokens &refused)
{
    if (m_tokens.access.isEmpty() || refused.access == m_tokens.access)
        m_refused = refused.access;
    return join();
}

QFuture<Result<Tokens>> TokenKeeper::join()
{
    const auto asked = std::make_shared<QPromise<Result<Tokens>>>();
    asked->start();
    m_waiting.append(asked);
    if (m_waiting.size() == 1)
        look();
    return asked->future();
}

bool TokenKeeper::isGood(const Tokens &tokens) const
{
    if (tokens.access.isEmpty() || tokens.access == m_refused)
        return false;
    return !tokens.expiresAt.isValid() || tokens.expiresAt > m_clock.now().addSecs(m_ahead.count());
}

/** What is at hand is enough, most of the time. */
void TokenKeeper::look()
{
    if (!m_end && isGood(m_tokens))
        return answer(m_tokens);
    read([this, before = m_tokens] {
        if (m_end && m_tokens == before)
            return answer(*m_end);
        m_end.reset();
        if (isGood(m_tokens))
            return answer(m_tokens);
        deliver(TokenLock::take(m_place.lockFile), this, [this](const Result<TokenLock::Held> &lock) {
            if (!lock)
                return answer(lock.error());
            read([this, held = *lock] { renew(held); }); // another process may have renewed them
        });
    });
}

void TokenKeeper::read(std::function<void()> then)
{
    deliver(m_secrets.read(m_place.secret), this, [this, then = std::move(then)](const Result<std::optional<QByteArray>> &secret) {
        const Outcome taken = take(secret);
        if (!taken && !m_overtaken)
            return answer(taken.error());
        then();
    });
}

/** Takes what is kept for the tokens of the account, unless newer ones are at hand. */
Outcome TokenKeeper::take(const Result<std::optional<QByteArray>> &secret)
{
    if (!secret)
        return secret.error();
    const Result<Tokens> kept = TokenText::read(secret->value_or(QByteArray()));
    if (!kept && m_renewal.usesUp)
        return kept.error();
    const Tokens tokens = kept ? *kept : Tokens();
    if (m_tokens == tokens || m_overtaken == tokens)
        return std::monostate();
    m_tokens = tokens;
    m_ahead = m_renewal.ahead;
    m_overtaken.reset();
    return std::monostate();
}

void TokenKeeper::renew(const TokenLock::Held &lock)
{
    if (isGood(m_tokens))
        return answer(m_tokens);
    if (!m_renewal.usesUp)
        return ask(lock);
    deliver(m_marks.has(m_place.account, m_tokens.refresh), this, [this, lock](const Result<bool> &wasSent) {
        if (!wasSent)
            return answer(wasSent.error());
        if (m_tokens.refresh.isEmpty())
            return giveUp({Error::Kind::SignedOut, {}, {}, u"there is no refresh token"_s});
        if (*wasSent)
            return giveUp({Error::Kind::SignedOut, {}, {}, u"the refresh token was sent, and its answer lost"_s});
        deliver(m_marks.set(m_place.account, m_tokens.refresh), this, [this, lock](const Outcome &outcome) {
            if (!outcome)
                return answer(outcome.error());
            ask(lock);
        });
    });
}

void TokenKeeper::ask(const TokenLock::Held &lock)
{
    deliver(m_renewal.ask(m_tokens), this, [this, lock](const Result<Tokens> &tokens) {
        if (tokens)
            return keep(lock, *tokens);
        if (!m_renewal.usesUp)
            return giveUp(tokens.error());
        deliver(m_marks.clear(m_place.account, m_tokens.refresh), this, [this, lock, error = tokens.error()](const Outcome &) {
            giveUp(error);
        });
    });
}

/** Where they cannot be kept the marks stay, for what the keychain has is used up. */
void TokenKeeper::keep(const TokenLock::Held &lock, const Tokens &tokens)
{
    deliver(m_secrets.write(m_place.secret, TokenText::of(tokens)), this, [this, lock, tokens](const Outcome &kept) {
        if (!kept && !m_overtaken)
            m_overtaken = m_tokens;
        m_tokens = tokens;
        if (tokens.expiresAt.isValid())
            m_ahead = std::min(m_renewal.ahead, std::chrono::seconds(m_clock.now().secsTo(tokens.expiresAt) / 10));
        if (!kept) {
            Q_EMIT notKept(kept.error());
            return answer(tokens);
        }
        m_overtaken.reset();
        if (!m_renewal.usesUp)
            return answer(tokens);
        deliver(m_marks.clearAll(m_place.account), this, [this, lock, tokens](const Outcome &) { answer(tokens); });
    });
}

void TokenKeeper::giveUp(const Error &error)
{
    if (error.kind == Error::Kind::SignedOut || error.kind == Error::Kind::SignInRefused)
        m_end = error;
    answer(error);
}

void TokenKeeper::answer(const Result<Tokens> &result)
{
    for (const Asked &asked : std::exchange(m_waiting, {})) {
        asked->addResult(result);
        asked->finish();
    }
}
