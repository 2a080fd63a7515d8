// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/command.h"

/** How verbs tell of a change at a service. */
namespace CommandReport
{
/** id, account, operation, arguments, before, undo, begun, settled, state, trouble; null is what is not known. */
QJsonObject json(const Command &command);
/** `12: tesla-1 set_backup_reserve, begun Thu 18 Sep 2025 14:00: applied` */
QString line(const Command &command);
}
