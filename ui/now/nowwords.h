// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/now/nowanswer.h"

/** The sentences of the Now page. */
namespace NowWords
{
/** `As of 14:02`; with its day when that is not today, and that nothing newer is known when it is not of these minutes. */
QString asOf(qint64 at, qint64 now, const SiteZone &zone);
/** What the power costs an hour. @p drawn is what of it is drawn from the grid, if that is known apart. */
QString cost(const PowerMoment &drawn, bool isApart, const std::optional<Tariff> &tariff, const SiteZone &zone);
/** The last six hours; when they are over for long, which they were. */
QString title(const Interval &hours, qint64 now, const SiteZone &zone);
/** Why a service does not tell, and when it is asked again. */
QString trouble(const Error &error, int minutes);
QString nothingYet();
}
