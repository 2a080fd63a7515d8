// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Database;

/** Steps from one version of the data file to the next that statements alone cannot do. */
namespace Migrations
{
/** Version 2: chunks are sealed, and their sums, which were a row each, are packed by the page. */
void sealAndPage(Database &database);
}
