// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilepast.h"

#include "services/digiwatt/digiwattcalls.h"
#include "ui/profile/profilerequests.h"

ProfilePast ProfilePast::of(const QList<Command> &all, const QString &account)
{
    const QString podRegister = DigiwattCalls::podRegister().id(), onboarding = DigiwattCalls::onboarding().id();
    ProfilePast past;
    for (const Command &command : all) {
        if (command.account != account || (command.operation != podRegister && command.operation != onboarding))
            continue;
        std::optional<Command> &made = command.operation == podRegister ? past.pod : past.household;
        if (command.state == CommandState::Applied && !made)
            made = command;
        if (command.state == CommandState::Unknown && !past.open)
            past.open = command;
    }
    return past;
}

ProfileDraft ProfilePast::draft() const
{
    return ProfileRequests::draftOf(pod ? pod->arguments : QJsonObject(), household ? household->arguments : QJsonObject());
}
