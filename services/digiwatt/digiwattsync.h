// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/fetch.h"

/** What is fetched of a home at Digiwatt: the power of its appliances by the minute, and what Digiwatt makes of it. */
namespace DigiwattSync
{
QList<Fetch> plan(const SyncScope &scope);
}
