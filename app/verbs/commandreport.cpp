// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/commandreport.h"

#include "app/verbs/moments.h"
#include "services/accounts/accountcommands.h"
#include "ui/words/commandwords.h"

using namespace Qt::StringLiterals;

QJsonObject CommandReport::json(const Command &command)
{
    const auto back = AccountCommands::undoing(command);
    return {{u"id"_s, command.id},
            {u"account"_s, command.account},
            {u"operation"_s, command.operation},
            {u"arguments"_s, command.arguments},
            {u"before"_s, command.before ? QJsonValue(*command.before) : QJsonValue()},
            {u"undo"_s, back ? QJsonValue(back->arguments) : QJsonValue()},
            {u"begun"_s, Moments::json(command.begun)},
            {u"settled"_s, Moments::json(command.settled)},
            {u"state"_s, commandStateName(command.state)},
            {u"trouble"_s, command.trouble.isEmpty() ? QJsonValue() : QJsonValue(command.trouble)}};
}

QString CommandReport::line(const Command &command)
{
    return u"%1: %2"_s.arg(command.id).arg(CommandWords::line(command));
}
