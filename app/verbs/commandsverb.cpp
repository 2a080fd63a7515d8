// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/commandsverb.h"

#include "app/verbs/accountarguments.h"
#include "app/verbs/awaited.h"
#include "app/verbs/commandreport.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString look = u"look"_s;
const QString applied = u"applied"_s;
const QString notApplied = u"not-applied"_s;
const QString undo = u"undo"_s;

/** Those that the number is of, or all. Error::BadArgument where there is none of that number. */
Result<QList<Command>> meant(const Invocation &call, AccountCommands &journal)
{
    const auto all = awaited(journal.all());
    if (!all || call.arguments().isEmpty())
        return all;
    QStringList numbers;
    for (const Command &command : *all) {
        numbers.append(QString::number(command.id));
        if (numbers.constLast() == call.arguments().constFirst())
            return QList{command};
    }
    return Error{Error::Kind::BadArgument, {.field = u"NUMBER"_s, .found = call.arguments().constFirst()}, numbers, {}};
}

/** Does what the options say to those of @p commands of which it is not known what became. */
Outcome settle(const Invocation &call, AccountCommands &journal, const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (call.has(undo)) {
            const auto back = AccountCommands::undoing(command);
            const auto told = back ? awaited(journal.make(*back)) : Result<QJsonValue>(back.error());
            return told ? Outcome(std::monostate()) : told.error();
        }
        if (command.state != CommandState::Unknown)
            continue;
        if (call.has(look)) {
            if (const auto state = awaited(journal.look(command)); !state)
                return state.error();
        } else if (call.has(applied) || call.has(notApplied)) {
            const auto state = call.has(applied) ? CommandState::Applied : CommandState::NotApplied;
            if (const Outcome outcome = awaited(journal.settle(command, state)); !outcome)
                return outcome;
        }
    }
    return std::monostate();
}

void print(Invocation &call, const QList<Command> &commands)
{
    QJsonArray json;
    for (const Command &command : commands) {
        json.append(CommandReport::json(command));
        if (!call.has(u"json"_s))
            call.out() << CommandReport::line(command) << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(json).toJson();
}
}

int CommandsVerb::run(Invocation &call)
{
    call.takes(u"NUMBER"_s, Invocation::tr("One change only."), u"[NUMBER]"_s);
    AccountArguments::declare(call);
    call.option(look, Invocation::tr("Looks at the service whether it was made, where that is not known; nothing is sent again."));
    call.option(applied, Invocation::tr("You know that it was made."));
    call.option(notApplied, Invocation::tr("You know that it was not made."));
    call.option(undo, Invocation::tr("Sends the same change with what was there before."));
    if (const auto over = call.begin(0, 1))
        return *over;
    if (call.arguments().isEmpty() && (call.has(applied) || call.has(notApplied) || call.has(undo)))
        return call.fail({Error::Kind::MissingArgument, {.field = u"NUMBER"_s}, {}, {}});

    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    AccountCommands &journal = (*desk)->accounts().commands();
    const auto commands = meant(call, journal);
    if (!commands)
        return call.fail(commands.error());
    if (const Outcome outcome = settle(call, journal, *commands); !outcome)
        return call.fail(outcome.error());
    const auto now = meant(call, journal);
    if (!now)
        return call.fail(now.error());
    print(call, *now);
    return ExitCode::done;
}
