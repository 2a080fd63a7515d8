// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/period.h"

/** Days, times and stretches of them as the user reads them, in the order of the user's locale. */
namespace Dates
{
/** `14:00`, or `2:00 PM` where half days are usual. */
QString time(int secondOfDay);
/** The same by the clock of @p zone, with its offset where the clock shows that time twice: `02:30 (UTC+01:00)`. */
QString time(qint64 instant, const SiteZone &zone);
/** `Thu 18 Sep 2025 14:00`, by the clock of this machine. */
QString moment(const QDateTime &instant);
QString day(QDate day); /**< Thu 18 Sep 2025 */
QString weekday(QDate day); /**< Thu 18 */
QString shortDay(QDate day); /**< 18 Sep */
QString month(QDate day); /**< September 2025 */
QString shortMonth(QDate day); /**< Sep */
QString year(QDate day); /**< 2025 */
/** `1 – 7 Sep 2025`: from @p first to @p last, both included; what the two share is said once. */
QString days(QDate first, QDate last);

/** What a bar stands for: `14:00 – 15:00`, with its offset where the clock shows that hour twice; `Thu 18 Sep 2025`. */
QString interval(const Interval &interval, Step step, const SiteZone &zone);
/** `September 2025`; a lifetime is told by its years. */
QString period(const Period &period);
}
