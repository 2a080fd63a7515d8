// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"
#include "services/accounts/accountbook.h"

#include <optional>

/** How an account is, of what is kept of it. Pure. */
namespace AccountState
{
/** What the store of secrets says of its credentials. */
using Kept = Result<std::optional<QByteArray>>;

/** @p isForThisRun: its secrets are in memory only. */
Account of(const AccountRow &row, const Kept &kept, bool isForThisRun, const QDateTime &now);
}
