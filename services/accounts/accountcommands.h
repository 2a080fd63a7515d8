// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accountcalls.h"
#include "services/commands/commandjournal.h"

/** Changes at services, in the name of the user's accounts. Each is in the journal before it is sent, is sent once, and where the service
 *  does not tell what became of it, a look at what is there does.
 */
class AccountCommands : public QObject
{
    Q_OBJECT

public:
    AccountCommands(AccountCalls &calls, const AccountCallTools &tools);
    ~AccountCommands() override;

    /** Makes the change @p wanted, of which account, provider, operation and arguments are told, secrets among them. The service's answer
     *  as it is understood; where it did not come, the thing as it is seen now. Error::OutcomeUnknown where nothing tells whether it was
     *  made, `field` has its number in the journal; Error::NotDone where the service said yes and did not do it. Any other: not made. */
    QFuture<Result<QJsonValue>> make(const Command &wanted);
    /** What undoes @p command: the same change with what was there before. Error::NoWayBack where nothing does. */
    static Result<Command> undoing(const Command &command);
    /** Looks once more at what became of @p command, of which it is not known; never sends it again. */
    QFuture<Result<CommandState>> look(const Command &command);
    /** The user says what became of @p command. */
    QFuture<Outcome> settle(const Command &command, CommandState state);
    /** The newest first. */
    QFuture<Result<QList<Command>>> all() { return m_journal.all(); }

Q_SIGNALS:
    /** Something was begun or settled. */
    void changed();

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    void lookBefore(const JobPointer &job);
    void send(const JobPointer &job);
    QFuture<Outcome> begin(const JobPointer &job, const Credentials &credentials);
    QFuture<Outcome> write(const JobPointer &job);
    QFuture<Outcome> keepNewUser(const Job &job, const HttpAnswer &answer, const Credentials &credentials);
    void judge(const JobPointer &job, const Result<QJsonValue> &told);
    void lookAfter(const JobPointer &job);
    void end(const JobPointer &job, CommandState state);
    QFuture<Result<Sight>> sightOf(const Command &command, const Operation &operation);

    AccountCalls &m_calls;
    const AccountCallTools m_tools;
    CommandJournal m_journal;
};
