// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/command.h"

using namespace Qt::StringLiterals;

QString commandStateName(CommandState state)
{
    switch (state) {
    case CommandState::Unknown:
        return u"unknown"_s;
    case CommandState::Applied:
        return u"applied"_s;
    case CommandState::NotApplied:
        return u"not-applied"_s;
    }
    Q_UNREACHABLE();
}
