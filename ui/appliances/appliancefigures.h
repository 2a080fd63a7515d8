// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"
#include "ui/appliances/applianceenergy.h"

/** The figures of the Appliances page. */
namespace ApplianceFigures
{
/** Each appliance of @p totals over their whole time, beside the time that it is compared with. @p told: what the service says of
 *  exactly that time. */
Figure shares(const ChartPair &totals, const std::optional<Told<ToldShares>> &told);
/** Each appliance over the last twelve months; from the service where it tells, else from @p bars by month. */
Figure year(const std::optional<Told<ToldShares>> &told, const std::shared_ptr<const ChartData> &bars);
/** The last twelve months, appliances stacked. */
Figure months(const std::optional<Told<QList<ToldMonth>>> &told, const std::shared_ptr<const ChartData> &bars);
/** What standby took in the last weeks, with the threshold above which it is much. @p use is none where no service tells. */
Figure standby(const std::optional<ToldUse> &use, const std::shared_ptr<const ChartData> &weeks);
/** What standby costs in a year, or how much it is where there is no price; empty where nobody knows. */
QString standbyYear(const Figure &standby, int days, const std::optional<Tariff> &tariff, const SiteZone &zone, qint64 now);
}
