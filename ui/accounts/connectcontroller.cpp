// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/connectcontroller.h"

#include "services/accounts/accounts.h"
#include "services/deliver.h"
#include "ui/accounts/accountlines.h"
#include "ui/words/accountwords.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>

ConnectController::ConnectController(const AccountsGround &ground, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
{
}

ConnectController::~ConnectController() = default;

void ConnectController::open(Accounts &accounts, const ProviderFacts &service, const QString &again)
{
    close();
    m_accounts = &accounts;
    m_facts = service;
    m_again = again;
    showCredentials();
    enter(Phase::Telling);
    Q_EMIT sheetAsked();
}

QString ConnectController::needs() const
{
    return m_facts.needs.in(QLocale());
}

QString ConnectController::step() const
{
    return m_step ? AccountWords::step(*m_step, m_facts.name) : tr("The keychain is asked. It may want its own password.");
}

void ConnectController::tell(const QString &credential, const QString &text)
{
    if (text.isEmpty())
        m_told.remove(credential);
    else
        m_told.insert(credential, text.trimmed().toUtf8());
}

void ConnectController::setByHand(bool isByHand)
{
    m_isByHand = isByHand;
    Q_EMIT changed();
}

void ConnectController::begin()
{
    if (m_phase != Phase::Telling)
        return;
    m_error.clear();
    showCredentials();
    enter(Phase::Working);
    deliver(m_accounts->unconfirmed(m_facts.id), this, [this](const Result<QList<QUrl>> &addresses) {
        if (m_phase != Phase::Working || m_connection) // it was cancelled meanwhile
            return;
        if (!addresses)
            return fail(addresses.error());
        if (addresses->isEmpty())
            return signIn();
        m_addresses = QUrl::toStringList(*addresses);
        enter(Phase::Confirming);
    });
}

void ConnectController::confirm()
{
    if (m_phase != Phase::Confirming)
        return;
    enter(Phase::Working);
    deliver(m_accounts->confirm(m_facts.id), this, [this](const Outcome &outcome) {
        if (m_phase != Phase::Working || m_connection)
            return;
        if (!outcome)
            return fail(outcome.error());
        signIn();
    });
}

void ConnectController::signIn()
{
    m_connection = m_accounts->connectTo(m_facts.id, m_told, m_again);
    Connection *const connection = m_connection.get();
    connect(connection, &Connection::stepBegun, this, [this](SignIn::Step step) {
        m_step = step;
        Q_EMIT changed();
    });
    connect(connection, &Connection::pageReady, this, [this](const QUrl &page) {
        m_page = page;
        if (m_isByHand)
            Q_EMIT changed();
        else
            browse();
    });
    // Not at once, for it ends the attempt that tells it.
    connect(connection, &Connection::done, this, &ConnectController::finish, Qt::QueuedConnection);
    connection->setByHand(m_isByHand);
    connection->begin();
}

void ConnectController::browse()
{
    m_isBrowsing = m_ground.browse(m_page);
    Q_EMIT changed();
}

void ConnectController::copyPage() const
{
    QGuiApplication::clipboard()->setText(page());
}

void ConnectController::paste(const QString &text)
{
    if (!m_connection || text.trimmed().isEmpty())
        return;
    const Outcome outcome = m_connection->paste(text.trimmed());
    m_pasteError = outcome ? QString() : Format::error(outcome.error());
    Q_EMIT changed();
}

void ConnectController::cancel()
{
    if (m_connection)
        m_connection->cancel();
    enter(Phase::Telling);
}

void ConnectController::finish(const Result<Account> &result)
{
    if (sender() != m_connection.get()) // an attempt that was given up
        return;
    if (!result)
        return fail(result.error());
    m_told.clear();
    enter(Phase::Telling);
    Q_EMIT connected(result->name.isEmpty() ? tr("Signed in to %1.").arg(m_facts.name)
                                            : tr("Signed in to %1 as %2.").arg(m_facts.name, result->name));
}

void ConnectController::fail(const Error &error)
{
    const bool isAField = error.kind == Error::Kind::MissingArgument || error.kind == Error::Kind::BadArgument;
    Error shown = error;
    for (const CredentialLine &line : m_lines.rows()) {
        if (isAField && line.rowId == error.place.field)
            shown.place.field = line.label;
    }
    if (error.kind != Error::Kind::Cancelled)
        m_error = Format::error(shown);
    showCredentials(isAField ? error.place.field : QString());
    enter(Phase::Telling);
}

void ConnectController::close()
{
    if (m_connection)
        m_connection->cancel();
    m_told.clear();
    m_error.clear();
    m_isByHand = false;
    enter(Phase::Telling);
}

void ConnectController::showCredentials(const QString &wrong)
{
    m_lines.setRows(AccountLines::credentials(m_facts, wrong, isAgain()));
}

void ConnectController::enter(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Telling) {
        if (m_connection)
            m_connection.release()->deleteLater(); // it may be what has just ended
        m_page.clear();
        m_isBrowsing = false;
        m_pasteError.clear();
        m_step.reset();
        m_addresses.clear();
    }
    Q_EMIT changed();
}
