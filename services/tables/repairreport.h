// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/overlap.h"
#include "models/values/repair.h"
#include "models/values/repairsuggestion.h"
#include "models/values/sitezone.h"

#include <QJsonObject>

/** The answers of `repair` and `overlaps` as JSON; times by the clock of the series' site. */
namespace RepairReport
{
QJsonObject repair(const RepairEntry &entry, const SiteZone &zone);
/** The same of a repair that was not made, with each reading as it is and as it would be. */
QJsonObject preview(const RepairPreview &preview, const SiteZone &zone);
QJsonObject suggestion(const RepairSuggestion &suggestion, const SiteZone &zone);
QJsonObject overlap(const Overlap &overlap, const SiteZone &zone);
}
