// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"

#include <functional>

/** SQLite's own way of copying a file that is in use. */
namespace SqliteCopy
{
/** Makes @p to, an empty file that nobody else knows of, page by page what @p from is at this moment. Those who read and write
 *  @p from go on meanwhile. @p isCancelled is asked between steps. Throws StoreFault, also when it is cancelled.
 */
void copy(Database &from, Database &to, const std::function<bool()> &isCancelled);
}
