// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/unsettledcontroller.h"

#include "services/deliver.h"
#include "services/providers/serviceways.h"
#include "ui/words/commandwords.h"
#include "ui/words/format.h"

#include <algorithm>

void UnsettledController::begin(AccountCommands &commands)
{
    m_commands = &commands;
    connect(m_commands, &AccountCommands::changed, this, &UnsettledController::read);
    read();
}

void UnsettledController::retranslate()
{
    QList<UnsettledLine> lines;
    for (const Command &command : m_open) {
        const bool canLook = AllServiceWays::operation(command.provider, command.operation).isSettledByReading();
        lines.append({QString::number(command.id), CommandWords::line(command), canLook});
    }
    m_lines.setRows(lines);
    Q_EMIT changed();
}

void UnsettledController::read()
{
    deliver(m_commands->all(), this, [this](const Result<QList<Command>> &all) {
        m_open.clear();
        for (const Command &command : all ? *all : QList<Command>()) {
            if (command.state == CommandState::Unknown)
                m_open.append(command);
        }
        retranslate();
    });
}

void UnsettledController::look(const QString &number)
{
    const Command *command = find(number);
    if (!command)
        return;
    deliver(m_commands->look(*command), this, [this](const Result<CommandState> &state) {
        tell(state ? tr("The service was asked: %1.").arg(CommandWords::state(*state)) : Format::error(state.error()));
    });
}

void UnsettledController::settle(const QString &number, bool isMade)
{
    if (const Command *command = find(number))
        m_commands->settle(*command, isMade ? CommandState::Applied : CommandState::NotApplied);
}

const Command *UnsettledController::find(const QString &number) const
{
    const auto found = std::ranges::find(m_open, number.toLongLong(), &Command::id);
    return found == m_open.end() ? nullptr : &*found;
}

void UnsettledController::tell(const QString &message)
{
    m_message = message;
    Q_EMIT changed();
}
