// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/command.h"

/** How changes at services are told. */
namespace CommandWords
{
/** `it is not known whether it was made` */
QString state(CommandState state);
/** `tesla-1, set_backup_reserve, Thu 18 Sep 2025 14:00: made` */
QString line(const Command &command);
}
