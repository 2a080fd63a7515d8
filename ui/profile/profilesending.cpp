// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilesending.h"

#include "services/accounts/accounts.h"
#include "services/deliver.h"
#include "services/digiwatt/digiwattcalls.h"
#include "services/providers/serviceways.h"
#include "ui/profile/profilechecks.h"
#include "ui/profile/profilerequests.h"
#include "ui/profile/profilewords.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** That another account has the point of delivery. */
bool isTaken(const Error &error)
{
    return error.kind == Error::Kind::Refused && error.place.found == u"409"_s;
}
}

void ProfileSending::begin(Accounts &accounts, const ProviderFacts &facts, const QString &account)
{
    if (m_accounts)
        m_accounts->commands().disconnect(this);
    m_accounts = &accounts;
    m_facts = facts;
    for (QUrl &host : m_facts.hosts) {
        if (host.isEmpty())
            host = QUrl(u"https://%1.invalid"_s.arg(facts.id)); // which the user said when he signed in, and which is not shown
    }
    m_account = account;
    m_number.clear();
    m_past = {};
    m_draft = {};
    m_isDone = m_isFailed = false;
    m_message.clear();
    connect(&m_accounts->commands(), &AccountCommands::changed, this, &ProfileSending::read);
    read();
}

void ProfileSending::read()
{
    m_question.ask(m_accounts->commands().all(), this, [this](const Result<QList<Command>> &all) {
        m_past = ProfilePast::of(all ? *all : QList<Command>(), m_account);
        Q_EMIT pastRead();
        rehearse(m_draft);
    });
}

void ProfileSending::rehearse(const ProfileDraft &draft)
{
    if (m_draft != draft) {
        m_isDone = m_isFailed = false;
        m_message.clear();
    }
    m_draft = draft;
    m_changes.setRows(ProfileWords::changes(m_draft, m_past.draft(), registers(), m_facts));
    Q_EMIT changed();
}

/** Twice it would be refused, or make a second one. */
bool ProfileSending::registers() const
{
    return !m_draft.isRegistered && !(m_past.pod && m_past.pod->arguments == ProfileRequests::pod(m_draft));
}

QString ProfileSending::registering() const
{
    if (m_draft.isRegistered)
        return tr("The point of delivery is not sent: Digiwatt knows it already.");
    return registers() ? tr("The point of delivery is registered first, then the home is described.")
                       : tr("The point of delivery is not sent again: it was registered on %1.").arg(Dates::moment(m_past.pod->begun));
}

QString ProfileSending::known() const
{
    const QString unreadable = tr("Digiwatt does not tell what it knows of a home, so this cannot be read back or undone.");
    return m_past.household ? tr("%1 From here it was described last on %2.").arg(unreadable, Dates::moment(m_past.household->begun))
                            : tr("%1 From here it was never described before.").arg(unreadable);
}

QList<Command> ProfileSending::plan() const
{
    QList<Command> plan;
    const Command any{.account = m_account, .provider = m_facts.id};
    if (registers()) {
        plan.append(any);
        plan.last().operation = DigiwattCalls::podRegister().id();
        plan.last().arguments = ProfileRequests::pod(m_draft);
    }
    plan.append(any);
    plan.last().operation = DigiwattCalls::onboarding().id();
    plan.last().arguments = ProfileRequests::household(m_draft);
    return plan;
}

QString ProfileSending::request() const
{
    if (!m_accounts || ProfileChecks::firstWrong(m_draft, m_facts))
        return {};
    QStringList all;
    for (const Command &command : plan()) {
        const auto request = AllServiceWays::operation(m_facts.id, command.operation).request(m_facts, command.arguments);
        if (!request)
            return Format::error(request.error());
        const QByteArray body = QJsonDocument::fromJson(request->body).toJson();
        all.append(u"%1 %2\n%3"_s.arg(QString::fromLatin1(request->method), request->url.path(), QString::fromUtf8(body).trimmed()));
    }
    return all.join(u"\n\n"_s);
}

QString ProfileSending::open() const
{
    if (!m_past.open || m_isRunning)
        return {};
    const QString when = Dates::moment(m_past.open->begun);
    return m_past.open->operation == DigiwattCalls::podRegister().id()
        ? tr("A point of delivery was sent on %1, and it is not known whether Digiwatt registered it. Ask Digiwatt, and say here.")
              .arg(when)
        : tr("A description was sent on %1, and it is not known whether Digiwatt took it. It can be sent once more.").arg(when);
}

bool ProfileSending::isPossible() const
{
    const bool isOpen = m_past.open && m_past.open->operation == DigiwattCalls::podRegister().id() && registers();
    return m_accounts && !m_isRunning && !isOpen && !ProfileChecks::firstWrong(m_draft, m_facts);
}

void ProfileSending::send()
{
    if (!isPossible())
        return;
    m_left = plan();
    m_isRunning = true;
    m_isDone = m_isFailed = m_hasRegistered = false;
    m_message.clear();
    Q_EMIT changed();
    sendNext();
}

void ProfileSending::sendNext()
{
    deliver(m_accounts->commands().make(m_left.takeFirst()), this, [this](const Result<QJsonValue> &told) {
        if (told && !m_left.isEmpty()) {
            m_hasRegistered = true;
            return sendNext();
        }
        end(told ? Outcome(std::monostate()) : told.error());
    });
}

void ProfileSending::end(const Outcome &outcome)
{
    const QString account = m_draft.written.value(ProfileFields::account).trimmed();
    m_isRunning = false;
    m_isDone = bool(outcome);
    m_isFailed = !outcome;
    if (!outcome && m_hasRegistered)
        m_message = tr("The point of delivery is registered, the home is not described yet. %1 What you wrote is kept.")
                        .arg(Format::error(outcome.error()));
    else if (!outcome && isTaken(outcome.error()))
        m_message = tr("Digiwatt has this point of delivery already, for another account. Check it on the bill. What you wrote is kept.");
    else if (!outcome)
        m_message = tr("%1 What you wrote is kept.").arg(Format::error(outcome.error()));
    else if (account != m_number)
        m_message
            = tr("Digiwatt took the description. To fetch what the home uses, sign in again with the account number %1.").arg(account);
    else
        m_message = tr("Digiwatt took the description.");
    m_left.clear();
    Q_EMIT changed();
}

void ProfileSending::settle(bool isMade)
{
    if (m_past.open)
        m_accounts->commands().settle(*m_past.open, isMade ? CommandState::Applied : CommandState::NotApplied);
}
