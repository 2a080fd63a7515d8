// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/fetch.h"

/** What is fetched of a user of WegoWise: his building, its meters, and all their bills. */
namespace WegoWiseSync
{
QList<Fetch> plan(const SyncScope &scope);
}
