// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/connection.h"

#include "services/accounts/accountshelf.h"
#include "services/accounts/allowedservers.h"
#include "services/accounts/confirmations.h"
#include "services/accounts/credentialcheck.h"
#include "services/accounts/secretnames.h"
#include "services/deliver.h"
#include "services/oauth/credentialtext.h"
#include "services/providers/serviceways.h"

using namespace Qt::StringLiterals;

Connection::Connection(const ConnectionRequest &request, const ConnectionTools &tools)
    : m_request(request)
    , m_tools(tools)
{
    m_row.provider = request.provider.facts.id;
}

Connection::~Connection() = default;

void Connection::begin()
{
    deliver(m_tools.confirmations.missing(m_request.provider), this, [this](const Result<QList<QUrl>> &missing) {
        if (!missing)
            return finish(missing.error());
        if (missing->isEmpty())
            return findAccount();
        const Place place{.file = m_request.provider.own, .found = missing->constFirst().toString()};
        finish(Error{Error::Kind::HostUnconfirmed, place, QUrl::toStringList(*missing), {}});
    });
}

void Connection::findAccount()
{
    if (m_request.again.isEmpty())
        return askKeychain();
    deliver(m_tools.book.all(), this, [this](const Result<QList<AccountRow>> &accounts) {
        if (!accounts)
            return finish(accounts.error());
        choose(*accounts);
    });
}

void Connection::choose(const QList<AccountRow> &accounts)
{
    QStringList candidates;
    for (const AccountRow &account : accounts) {
        if (account.provider != m_row.provider)
            continue;
        candidates.append(account.id);
        if (account.id == m_request.again)
            m_row = account;
    }
    if (m_row.id.isEmpty())
        return finish(Error{Error::Kind::UnknownAccount, {.found = m_request.again}, candidates, {}});
    askKeychain();
}

/** That it is locked is better known before the user has gone to the browser. */
void Connection::askKeychain()
{
    deliver(m_tools.shelf.credentialsOf(m_row), this, [this](const Result<Credentials> &before) {
        if (!before && before.error().kind != Error::Kind::KeychainMissing)
            return finish(before.error());
        Credentials all = before && !m_row.id.isEmpty() ? *before : Credentials();
        all.insert(m_request.credentials);
        m_request.credentials = all;
        signIn();
    });
}

void Connection::signIn()
{
    const auto facts = CredentialCheck::complete(m_request.provider.facts, m_request.credentials);
    if (m_isOver || !facts)
        return finish(facts ? Error{Error::Kind::Cancelled, {}, {}, {}} : facts.error());
    for (const QUrl &host : facts->hosts)
        m_tools.servers.add(host);
    m_signIn = AllServiceWays::of(facts->id).signIn(*facts, m_request.credentials, m_tools.signIn);
    connect(m_signIn.get(), &SignIn::stepBegun, this, &Connection::stepBegun);
    connect(m_signIn.get(), &SignIn::pageReady, this, &Connection::pageReady);
    connect(m_signIn.get(), &SignIn::done, this, [this](const Result<SignedIn> &result) {
        if (!result)
            return finish(result.error());
        keep(*result);
    });
    m_signIn->setByHand(m_isByHand);
    m_signIn->begin();
}

Outcome Connection::paste(const QString &text)
{
    if (m_signIn && !m_isOver)
        return m_signIn->paste(text);
    return Error{Error::Kind::NotThisSignIn, {}, {}, u"it is not under way"_s};
}

void Connection::cancel()
{
    finish(Error{Error::Kind::Cancelled, {}, {}, {}});
    if (m_signIn)
        m_signIn->cancel();
}

void Connection::keep(const SignedIn &signedIn)
{
    if (m_isOver)
        return;
    Q_EMIT stepBegun(SignIn::Step::Keeping);
    SignedIn whole = signedIn;
    if (!whole.secrets.contains(SecretNames::credentials))
        whole.secrets.insert(SecretNames::credentials, CredentialText::of(m_request.credentials));
    const bool isNew = m_row.id.isEmpty();
    deliver(m_tools.shelf.keep(m_row, whole), this, [this, isNew](const Result<Account> &account) {
        if (m_isOver && isNew && account) // it was cancelled meanwhile
            m_tools.shelf.forget({account->id, account->provider, account->name, account->connected, {}, true, {}});
        else if (account && m_request.provider.facts.hosts.values().contains(QUrl()))
            m_tools.servers.remember(account->id, QUrl(QString::fromUtf8(m_request.credentials.value(u"address"_s))));
        finish(account);
    });
}

void Connection::finish(const Result<Account> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT done(result);
}
