// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/teslameter.h"

#include <QJsonObject>

/** What flowed in the demo home, in a row as Tesla's histories have it. */
namespace TeslaRow
{
/** In @p time. Totals that are 0 may be left out. */
QJsonObject of(const TeslaMeter &meter, const Interval &time, bool isWithoutZeroTotals);
}
