// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** The store against rows in SQLite, goals F1 to F7. */
namespace StoreRaces
{
void add();
}
