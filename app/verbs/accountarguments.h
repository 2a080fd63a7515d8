// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/accountdesk.h"

class Invocation;

/** What the verbs about accounts take. */
namespace AccountArguments
{
/** Declares `--store`, `--json` and `--sandbox`. */
void declare(Invocation &call);
/** The accounts that the arguments mean. */
Result<std::unique_ptr<AccountDesk>> desk(const Invocation &call);
}
