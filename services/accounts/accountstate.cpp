// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountstate.h"

namespace
{
constexpr qint64 secondsBefore = 60; // a token that ends while a call is under way is of no use

Account::State stateOf(const AccountRow &row, const AccountState::Kept &kept, bool isForThisRun, const QDateTime &now)
{
    if (row.isSignedOut && !isForThisRun)
        return Account::State::SignedOut;
    if (!kept)
        return Account::State::Locked;
    if (!*kept)
        return Account::State::SignedOut;
    if (row.pausedUntil.isValid() && row.pausedUntil > now)
        return Account::State::Paused;
    const bool isDue = row.expires.isValid() && now.secsTo(row.expires) < secondsBefore;
    return isDue ? Account::State::Due : Account::State::Fresh;
}
}

Account AccountState::of(const AccountRow &row, const Kept &kept, bool isForThisRun, const QDateTime &now)
{
    Account account{row.id, row.provider, row.name, row.connected, stateOf(row, kept, isForThisRun, now), {}, isForThisRun};
    if (account.state == Account::State::Paused)
        account.until = row.pausedUntil;
    else if (account.state == Account::State::Fresh || account.state == Account::State::Due)
        account.until = row.expires;
    return account;
}
