// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"
#include "services/facts/providerfacts.h"
#include "ui/accounts/accountrows.h"
#include "ui/accounts/syncdesk.h"

/** Accounts and services as the page lists them. */
namespace AccountLines
{
QList<AccountLine> of(const QList<Account> &accounts, const QList<ProviderFacts> &services, const SyncDesk &syncs);
QList<ServiceCard> cards(const QList<ProviderFacts> &services);
/** Whether a home can be described to @p service. */
bool isDescribable(const ProviderFacts &service);
/** What @p service wants to be told; the one called @p wrong is marked. For an account that is signed in to @p again, what stays empty
 *  is as it was. */
QList<CredentialLine> credentials(const ProviderFacts &service, const QString &wrong, bool again);
}
