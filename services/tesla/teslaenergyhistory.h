// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/tesla/teslaenergyrow.h"
#include "services/tesla/teslaquestion.h"

/** What flowed in a home over a period. */
struct TeslaEnergyHistory
{
    std::optional<QString> serial;
    std::optional<QString> period;
    std::optional<QString> zone; /**< of the site; may be empty */
    std::optional<qint64> offset; /**< minutes east of Greenwich, where there is no zone */
    QList<TeslaEnergyRow> rows;
    bool isSilent = false; /**< it was answered that all is well, and no rows were given */
};

namespace TeslaEnergyHistories
{
/** Rows with all totals. */
Result<TeslaEnergyHistory> read(const QByteArray &body, const Asked<TeslaHistoryQuestion> &asked);
}

template<>
const Shape<TeslaEnergyHistory> &shapeOf<TeslaEnergyHistory>();
