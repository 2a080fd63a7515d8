// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/commandwords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};
}

QString CommandWords::state(CommandState state)
{
    switch (state) {
    case CommandState::Applied:
        return Words::tr("made");
    case CommandState::NotApplied:
        return Words::tr("not made");
    case CommandState::Unknown:
        break;
    }
    return Words::tr("it is not known whether it was made");
}

QString CommandWords::line(const Command &command)
{
    return Words::tr("%1, %2, %3: %4", "account, change, time, outcome")
        .arg(command.account, command.operation, Dates::moment(command.begun), state(command.state));
}
