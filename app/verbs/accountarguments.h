// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/accountdesk.h"

class Invocation;

/** What the verbs about accounts take. */
namespace AccountArguments
{
/** Declares `--store`, `--json`, `--sandbox` and `--demo`. */
void declare(Invocation &call);
void declareSandbox(Invocation &call);
/** Where a sandbox stands for all services; empty: the services themselves. Error::BadArgument for what is not on this machine. */
Result<QUrl> sandboxOf(const Invocation &call);
/** The accounts that the arguments mean. */
Result<std::unique_ptr<AccountDesk>> desk(const Invocation &call);
}
