// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "models/values/sitezone.h"

#include <QDate>

/** Times as the command line takes them. */
namespace TimeArguments
{
/** @p text, a date such as `2011-03-01` and nothing else. */
std::optional<QDate> day(const QString &text);
/** @p text, a local date (`2011-03-01`: its first instant), a local time (`2011-03-01T14:30`) or an instant with offset,
 *  as UTC seconds. Error::BadArgument naming @p option otherwise, or where the clock skips or repeats that time. */
Result<qint64> instant(const QString &text, const SiteZone &zone, const QString &option);
}
