// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/clock.h"
#include "services/oauth/refreshmarks.h"
#include "services/oauth/tokenanswer.h"
#include "services/oauth/tokenlock.h"
#include "services/secrets/secretstore.h"

#include <QObject>

/** How the tokens of an account are renewed. */
struct TokenRenewal
{
    using Ask = std::function<QFuture<Result<Tokens>>(const Tokens &tokens)>;

    Ask ask; /**< sent once */
    std::chrono::seconds ahead{60}; /**< how long before their end they are due; never more than a tenth of their life */
    bool usesUp = true; /**< by a refresh token that is good for one time; else by keys, for which no tokens are needed */
};

/** Whose tokens, and where they and what is known of them are kept. */
struct TokenPlace
{
    QString account; /**< `tesla-1` */
    QString secret; /**< the name of the secret: `tesla/tesla-1/tokens` */
    QString lockFile;
};

/** Keeps the tokens of one account and renews them, once for however many ask at a time, in however many processes. New tokens are
 *  kept before anybody is given them.
 */
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    /** All outlive it. */
    TokenKeeper(const TokenPlace &place, const TokenRenewal &renewal, SecretStore &secrets, RefreshMarks &marks, const Clock &clock,
                QObject *parent = nullptr);
    ~TokenKeeper() override;

    /** Tokens that are not due. Error::SignedOut or Error::SignInRefused when only the user can go on; what is kept stays as it is,
     *  and until there are other tokens the service is not asked again. */
    QFuture<Result<Tokens>> fresh();
    /** Others than @p refused, which the service did not take. */
    QFuture<Result<Tokens>> replace(const Tokens &refused);

Q_SIGNALS:
    /** New tokens could not be kept, so that they are gone when the program ends. */
    void notKept(const Error &error);

private:
    using Asked = std::shared_ptr<QPromise<Result<Tokens>>>;

    QFuture<Result<Tokens>> join();
    bool isGood(const Tokens &tokens) const;
    void look();
    void renew(const TokenLock::Held &lock);
    void ask(const TokenLock::Held &lock);
    void keep(const TokenLock::Held &lock, const Tokens &tokens);
    void giveUp(const Error &error);
    void answer(const Result<Tokens> &result);
    void read(std::function<void()> then);
    Outcome take(const Result<std::optional<QByteArray>> &secret);

    const TokenPlace m_place;
    const TokenRenewal m_renewal;
    SecretStore &m_secrets;
    RefreshMarks &m_marks;
    const Clock &m_clock;
    Tokens m_tokens;
    std::chrono::seconds m_ahead; /**< for these tokens */
    std::optional<Tokens> m_overtaken; /**< what is still kept, though newer ones are at hand that could not be */
    QByteArray m_refused; /**< the access token that is worth nothing */
    std::optional<Error> m_end; /**< why nobody is asked any more */
    QList<Asked> m_waiting;
};
