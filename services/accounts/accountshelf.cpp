// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountshelf.h"

#include "services/accounts/accountstate.h"
#include "services/accounts/keptsecrets.h"
#include "services/accounts/secretnames.h"
#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/oauth/credentialtext.h"

using Secret = Result<std::optional<QByteArray>>;

namespace
{
QString nameOf(const AccountRow &row, const QString &secret)
{
    return SecretNames::of(row.provider, row.id, secret);
}

template<typename T>
void answer(QPromise<T> &promise, const T &result)
{
    promise.addResult(result);
    promise.finish();
}
}

struct AccountShelf::Listing
{
    QList<AccountRow> rows;
    QList<Account> accounts;
    std::optional<Error> trouble; /**< with the keychain: it is not asked once more for each account */
    QPromise<Result<QList<Account>>> promise;
};

struct AccountShelf::Keeping
{
    AccountRow row;
    SignedIn signedIn;
    QStringList names; /**< of the secrets that are not kept yet */
    QPromise<Result<Account>> promise;
};

AccountShelf::AccountShelf(AccountBook &book, KeptSecrets &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

QFuture<Result<QList<Account>>> AccountShelf::all()
{
    const auto listing = std::make_shared<Listing>();
    listing->promise.start();
    deliver(m_book.all(), this, [this, listing](const Result<QList<AccountRow>> &rows) {
        if (!rows)
            return answer(listing->promise, Result<QList<Account>>(rows.error()));
        listing->rows = *rows;
        lookAtNext(listing);
    });
    return listing->promise.future();
}

void AccountShelf::lookAtNext(const std::shared_ptr<Listing> &listing)
{
    if (listing->rows.isEmpty())
        return answer(listing->promise, Result<QList<Account>>(listing->accounts));
    const AccountRow row = listing->rows.takeFirst();
    const QString name = nameOf(row, SecretNames::credentials);
    const bool isForThisRun = m_secrets.isForThisRun(name);
    const bool isKnown = listing->trouble && !isForThisRun;
    const QFuture<Secret> secret = isKnown ? QtFuture::makeReadyFuture(Secret(*listing->trouble)) : m_secrets.read(name);
    deliver(secret, this, [this, listing, row, isForThisRun](const Secret &credentials) {
        if (!credentials)
            listing->trouble = credentials.error();
        listing->accounts.append(AccountState::of(row, credentials, isForThisRun, m_clock.now()));
        lookAtNext(listing);
    });
}

QFuture<Result<Credentials>> AccountShelf::credentialsOf(const AccountRow &row)
{
    return m_secrets.read(nameOf(row, SecretNames::credentials)).then([](const Secret &secret) -> Result<Credentials> {
        if (!secret)
            return secret.error();
        return *secret ? CredentialText::read(**secret).value_or(Credentials()) : Credentials();
    });
}

bool AccountShelf::isForThisRun(const AccountRow &row)
{
    return m_secrets.isForThisRun(nameOf(row, SecretNames::credentials)) || m_secrets.isForThisRun(nameOf(row, SecretNames::tokens));
}

QFuture<Result<Account>> AccountShelf::keep(const AccountRow &row, const SignedIn &signedIn)
{
    const auto keeping = std::make_shared<Keeping>(Keeping{row, signedIn, signedIn.secrets.keys(), {}});
    keeping->promise.start();
    if (!row.id.isEmpty()) {
        keepNext(keeping);
        return keeping->promise.future();
    }
    deliver(m_book.open(row.provider, m_clock.now()), this, [this, keeping](const Result<AccountRow> &opened) {
        if (!opened)
            return answer(keeping->promise, Result<Account>(opened.error()));
        keeping->row = *opened;
        keepNext(keeping);
    });
    return keeping->promise.future();
}

void AccountShelf::keepNext(const std::shared_ptr<Keeping> &keeping)
{
    if (keeping->names.isEmpty())
        return save(keeping);
    const QString name = keeping->names.takeFirst();
    deliver(m_secrets.write(nameOf(keeping->row, name), keeping->signedIn.secrets[name]), this, [this, keeping](const Outcome &outcome) {
        if (!outcome)
            return answer(keeping->promise, Result<Account>(outcome.error()));
        keepNext(keeping);
    });
}

/** What only this run has is signed out for the next one. */
void AccountShelf::save(const std::shared_ptr<Keeping> &keeping)
{
    AccountRow &row = keeping->row;
    const auto isForThisRun = [this, &row](const QString &name) { return m_secrets.isForThisRun(nameOf(row, name)); };
    row.isSignedOut = std::ranges::any_of(keeping->signedIn.secrets.keys(), isForThisRun);
    row.name = keeping->signedIn.name;
    row.connected = m_clock.now().toUTC();
    row.expires = keeping->signedIn.until;
    row.pausedUntil = {};
    deliver(m_book.save(row), this, [this, keeping](const Outcome &outcome) {
        const AccountRow &row = keeping->row;
        if (!outcome)
            return answer(keeping->promise, Result<Account>(outcome.error()));
        const AccountState::Kept kept = std::optional<QByteArray>(QByteArray());
        answer(keeping->promise, Result<Account>(AccountState::of(row, kept, row.isSignedOut, m_clock.now())));
    });
}

QFuture<Outcome> AccountShelf::learn(const AccountRow &row, const Credentials &found)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    deliver(credentialsOf(row), this, [this, promise, row, found](const Result<Credentials> &known) {
        if (!known || known->isEmpty())
            return answer(*promise, Outcome(known ? Error{Error::Kind::SignedOut, {.file = row.id}, {}, {}} : known.error()));
        Credentials all = *known;
        all.insert(found);
        deliver(m_secrets.write(nameOf(row, SecretNames::credentials), CredentialText::of(all)), this, [promise](const Outcome &written) {
            answer(*promise, written);
        });
    });
    return promise->future();
}

QFuture<Outcome> AccountShelf::forget(const AccountRow &row)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto forgotten = [this, promise, row](const Outcome &outcome) {
        const bool hadKeychain = outcome || outcome.error().kind != Error::Kind::KeychainMissing || !row.isSignedOut;
        if (!outcome && hadKeychain)
            return answer(*promise, outcome);
        deliver(m_book.remove(row.id), this, [promise](const Outcome &removed) { answer(*promise, removed); });
    };
    deliver(m_secrets.remove(nameOf(row, SecretNames::tokens)), this, [this, row, forgotten](const Outcome &outcome) {
        if (!outcome)
            return forgotten(outcome);
        deliver(m_secrets.remove(nameOf(row, SecretNames::credentials)), this, forgotten);
    });
    return promise->future();
}
