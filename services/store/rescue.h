// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/rescuereport.h"

/** Makes a whole data file of what a damaged one still tells and of the newest copy. */
namespace Rescue
{
/** Reads the damaged file @p path, of which @p backup is a copy, or empty, and makes the new file @p target. Only values that
 *  are proven to be what was written get into it. Throws a StoreFault when there is nothing to be had. */
RescueReport rescue(const QString &path, const QString &backup, const QString &target);
}
