// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/tesla/teslaquestion.h"

/** Seconds, as the service wraps them. */
struct TeslaSeconds
{
    qint64 seconds = 0;
};

/** A charge of a car at a Wall Connector. */
struct TeslaCharge
{
    TeslaSeconds start; /**< since 1970 */
    std::optional<TeslaSeconds> duration;
    std::optional<double> wattHours;
};

struct TeslaChargeHistory
{
    QList<TeslaCharge> charges;
    bool isSilent = false; /**< it was answered that all is well, and no list was given */
};

namespace TeslaChargeHistories
{
/** The list is called `charge_history`, or `time_series`. */
Result<TeslaChargeHistory> read(const QByteArray &body, const Asked<TeslaTimeQuestion> &asked);
}

template<>
const Shape<TeslaSeconds> &shapeOf<TeslaSeconds>();
template<>
const Shape<TeslaCharge> &shapeOf<TeslaCharge>();
template<>
const Shape<TeslaChargeHistory> &shapeOf<TeslaChargeHistory>();
