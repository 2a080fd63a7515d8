// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/tesla/teslaquestion.h"

#include <chrono>

/** A time without the grid. */
struct TeslaBackupEvent
{
    QDateTime start;
    qint64 duration = 0; /**< in the history's unit */
};

/** The times without the grid. */
struct TeslaBackupHistory
{
    QList<TeslaBackupEvent> events; /**< the newest first */
    std::optional<qint64> total; /**< how many there are in all */
    std::optional<QString> next; /**< the end to ask for to get older ones */
    QString unit; /**< of the durations: `s`, or `ms` */
};

namespace TeslaBackups
{
/** The documents say seconds, and many gateways send milliseconds: which it is where one event, in seconds, would last beyond @p now or
 *  into the next one. */
bool isInMilliseconds(const QList<TeslaBackupEvent> &events, const QDateTime &now);
std::chrono::milliseconds duration(const TeslaBackupEvent &event, bool isInMilliseconds);
Result<TeslaBackupHistory> read(const QByteArray &body, const Asked<TeslaHistoryQuestion> &asked);
}

template<>
const Shape<TeslaBackupEvent> &shapeOf<TeslaBackupEvent>();
template<>
const Shape<TeslaBackupHistory> &shapeOf<TeslaBackupHistory>();
