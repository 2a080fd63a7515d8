// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wattshiftquirks.h"

#include <QDateTime>
#include <QJsonObject>

/** What a kWh costs under the only tariff that the sandbox's WattShift knows. */
namespace WattShiftTariff
{
/** In the quarter of an hour @p slot of a day, 0 to 95. */
double price(int slot);
/** Of what is fed in. */
inline constexpr double credit = 0.08;
/** The price signal from @p start to @p end, by the clock of @p start. */
QJsonObject signal(const QDateTime &start, const QDateTime &end, const WattShiftQuirks &quirks);
}
