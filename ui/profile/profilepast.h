// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/command.h"
#include "ui/profile/profiledraft.h"

/** What the journal knows of earlier descriptions of a home, since Digiwatt tells none of it. */
struct ProfilePast
{
    std::optional<Command> pod; /**< the last that was made */
    std::optional<Command> household;
    std::optional<Command> open; /**< the last of which it is not known whether it was made */

    /** @p all: the newest first. */
    static ProfilePast of(const QList<Command> &all, const QString &account);
    /** What was sent last. */
    ProfileDraft draft() const;
};
