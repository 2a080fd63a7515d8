// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/fetch.h"

/** What is fetched of a Tesla account: its sites, how each is set, outages, charges, and its energy day by day. */
namespace TeslaSync
{
QList<Fetch> plan(const SyncScope &scope);
}
