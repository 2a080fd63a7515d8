// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountcommands.h"

#include "services/accounts/accountshelf.h"
#include "services/accounts/keychainproof.h"
#include "services/calls/callarguments.h"
#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/providers/serviceways.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** When it is looked, counted from the answer or the look before: what was sent may still be on its way, or take its time. */
constexpr std::array<std::chrono::milliseconds, 3> pauses{0s, 2s, 8s};

/** That there is one already where there may be but one. */
std::optional<Error> taken(const Operation &operation, const QJsonObject &arguments, const Sight &sight)
{
    if (!operation.settling.isOnlyOne || sight.things.isEmpty())
        return {};
    const QString field = operation.settling.which.constFirst().argument;
    if (!arguments.contains(field))
        return {};
    return Error{Error::Kind::AlreadyThere, {.field = field, .found = arguments[field].toVariant().toString()}, {}, {}};
}

/** Whether what was sent may have been done although it was answered like this. */
bool leavesOpen(const Error &error)
{
    return error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::BadAnswer;
}
}

/** One change on its way. */
struct AccountCommands::Job
{
    Operation operation;
    QJsonObject arguments; /**< with its secrets */
    Command command; /**< without */
    std::optional<Sight> before;
    std::optional<Sight> after;
    std::optional<Result<QJsonValue>> told; /**< by the service */
    std::size_t looks = 0;
    QPromise<Result<QJsonValue>> promise;

    void finish(const Result<QJsonValue> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

AccountCommands::AccountCommands(AccountCalls &calls, const AccountCallTools &tools)
    : m_calls(calls)
    , m_tools(tools)
    , m_journal(tools.local)
{
}

AccountCommands::~AccountCommands() = default;

QFuture<Result<QJsonValue>> AccountCommands::make(const Command &wanted)
{
    const auto job = std::make_shared<Job>(
        Job{.operation = AllServiceWays::operation(wanted.provider, wanted.operation), .arguments = wanted.arguments, .command = wanted});
    job->command.arguments = CallArguments::masked(job->operation.fields, wanted.arguments);
    job->promise.start();
    if (job->operation.isSettledByReading())
        lookBefore(job);
    else
        send(job);
    return job->promise.future();
}

void AccountCommands::lookBefore(const JobPointer &job)
{
    deliver(sightOf(job->command, job->operation), this, [this, job](const Result<Sight> &sight) {
        if (!sight && sight.error().kind != Error::Kind::NotThere) // which it is where the service does not know this look
            return job->finish(sight.error());
        if (sight) {
            if (const auto error = taken(job->operation, job->arguments, *sight))
                return job->finish(*error);
            job->before = *sight;
            if (sight->isWhole) // a later look takes it for all that there was
                job->command.before = sight->things;
        }
        send(job);
    });
}

void AccountCommands::send(const JobPointer &job)
{
    const AccountCalls::Hooks hooks{
        .before = [this, job](const Credentials &credentials) { return begin(job, credentials); },
        .after = [this, job](const HttpAnswer &answer, const Credentials &own) { return keepNewUser(*job, answer, own); }};
    deliver(m_calls.call(job->command.account, job->operation, job->arguments, hooks), this, [this, job](const Result<QJsonValue> &told) {
        if (job->command.id == 0)
            return job->finish(told); // nothing was sent
        judge(job, told);
    });
}

/** The last moment before it is sent. */
QFuture<Outcome> AccountCommands::begin(const JobPointer &job, const Credentials &credentials)
{
    if (job->operation.effectOnUser == UserEffect::Destroys && !AllServiceWays::of(job->command.provider).isOurUser(credentials))
        return QtFuture::makeReadyFuture(Outcome(Error{Error::Kind::NotOurs, {.found = job->command.account}, {}, {}}));
    if (job->operation.effectOnUser != UserEffect::Creates)
        return write(job);
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto finish = [promise](const Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    deliver(KeychainProof::keeps(m_tools.secrets), this, [this, job, finish](const Outcome &keeps) {
        if (!keeps)
            return finish(keeps);
        deliver(write(job), this, finish);
    });
    return promise->future();
}

QFuture<Outcome> AccountCommands::write(const JobPointer &job)
{
    job->command.begun = m_tools.net.clock.now().toUTC();
    return m_journal.begin(job->command).then([job](const Result<qint64> &id) -> Outcome {
        if (!id)
            return id.error();
        job->command.id = *id;
        return std::monostate();
    });
}

/** The one copy of what proves a user who was made is kept before anything else happens. */
QFuture<Outcome> AccountCommands::keepNewUser(const Job &job, const HttpAnswer &answer, const Credentials &credentials)
{
    if (job.operation.effectOnUser != UserEffect::Creates)
        return QtFuture::makeReadyFuture(Outcome(std::monostate()));
    const Result<SignedIn> user = AllServiceWays::of(job.command.provider).newUser(answer, job.arguments, credentials);
    if (!user)
        return QtFuture::makeReadyFuture(Outcome(user.error()));
    return m_tools.shelf.keep({.provider = job.command.provider}, *user).then([](const Result<Account> &account) -> Outcome {
        return account ? Outcome(std::monostate()) : account.error();
    });
}

void AccountCommands::judge(const JobPointer &job, const Result<QJsonValue> &told)
{
    job->told = told;
    const bool isOpen = told ? job->operation.settling.isSeenLater : leavesOpen(told.error());
    if (!isOpen)
        return end(job, told ? CommandState::Applied : CommandState::NotApplied);
    if (job->operation.isSettledByReading())
        return lookAfter(job);
    end(job, CommandState::Unknown);
}

void AccountCommands::lookAfter(const JobPointer &job)
{
    m_tools.net.clock.after(pauses[job->looks++], [this, job] {
        deliver(sightOf(job->command, job->operation), this, [this, job](const Result<Sight> &sight) {
            CommandState state = CommandState::Unknown;
            if (sight) {
                job->after = *sight;
                state = Settlings::outcome(job->operation.settling, job->command.arguments, job->before, *sight);
            }
            if (state != CommandState::Applied && job->looks < pauses.size())
                return lookAfter(job);
            end(job, state);
        });
    });
}

void AccountCommands::end(const JobPointer &job, CommandState state)
{
    const Error unknown{
        Error::Kind::OutcomeUnknown, {.file = job->command.account, .field = QString::number(job->command.id)}, {}, job->operation.id};
    const Error notDone{Error::Kind::NotDone, {.file = job->command.account, .found = job->operation.id}, {}, {}};
    Result<QJsonValue> result = *job->told;
    if (state == CommandState::Unknown)
        result = unknown;
    else if (state == CommandState::NotApplied && (result || leavesOpen(result.error())))
        result = notDone;
    else if (state == CommandState::Applied && !result)
        result = QJsonValue(job->after && job->after->things.size() == 1 ? job->after->things.first() : QJsonValue(QJsonObject()));
    const QString trouble
        = result ? QString() : QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind)));
    deliver(m_journal.settle(job->command.id, state, trouble, m_tools.net.clock.now()), this, [this, job, result](const Outcome &kept) {
        job->finish(kept ? result : kept.error());
        Q_EMIT changed();
    });
}

Result<Command> AccountCommands::undoing(const Command &command)
{
    const Settling settling = AllServiceWays::operation(command.provider, command.operation).settling;
    const auto back = Settlings::wayBack(settling, command.arguments, command.before.value_or(QJsonArray()));
    if (!back)
        return Error{Error::Kind::NoWayBack, {.field = command.operation, .found = QString::number(command.id)}, {}, {}};
    return Command{.account = command.account, .provider = command.provider, .operation = command.operation, .arguments = *back};
}

QFuture<Result<CommandState>> AccountCommands::look(const Command &command)
{
    const auto promise = std::make_shared<QPromise<Result<CommandState>>>();
    promise->start();
    const auto finish = [this, promise](const Result<CommandState> &state) {
        promise->addResult(state);
        promise->finish();
        Q_EMIT changed();
    };
    const Operation operation = AllServiceWays::operation(command.provider, command.operation);
    if (!operation.isSettledByReading()) {
        finish(CommandState::Unknown);
        return promise->future();
    }
    deliver(sightOf(command, operation), this, [this, command, operation, finish](const Result<Sight> &sight) {
        if (!sight)
            return finish(sight.error());
        const auto before = command.before ? std::optional(Sight{*command.before, true}) : std::nullopt;
        const CommandState state = Settlings::outcome(operation.settling, command.arguments, before, *sight);
        deliver(m_journal.settle(command.id, state, command.trouble, m_tools.net.clock.now()), this, [state, finish](const Outcome &kept) {
            finish(kept ? Result<CommandState>(state) : kept.error());
        });
    });
    return promise->future();
}

QFuture<Outcome> AccountCommands::settle(const Command &command, CommandState state)
{
    const auto settled = m_journal.settle(command.id, state, command.trouble, m_tools.net.clock.now());
    deliver(settled, this, [this](const Outcome &) { Q_EMIT changed(); });
    return settled;
}

/** What is there now of what @p command is about. */
QFuture<Result<Sight>> AccountCommands::sightOf(const Command &command, const Operation &operation)
{
    const Operation reading = AllServiceWays::operation(command.provider, operation.settledBy);
    return m_calls.call(command.account, reading, CallArguments::those(reading.fields, command.arguments))
        .then([settling = operation.settling, arguments = command.arguments](const Result<QJsonValue> &told) -> Result<Sight> {
            if (told)
                return Settlings::sight(settling, arguments, *told);
            if (settling.absent.contains(told.error().kind))
                return Sight();
            return told.error();
        });
}
