// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QList>

/** The energy of one hour. */
struct WattCarbonHour
{
    QDateTime start; /**< on the hour, with its offset */
    /** Positive: generated (solar), supplied (battery), saved (demand response), useful heat (electrification). Negative: used in
     *  addition. */
    Decimal kilowattHours;
};

/** The file of hours that is uploaded for a device. */
namespace WattCarbonHours
{
inline constexpr QByteArrayView deviceHeader = "datetime,value_kwh";
inline constexpr QByteArrayView assetHeader = "start_datetime,energy_kwh"; /**< since December 2025 */

/** The hours of @p csv under one of the two headers. Error::BadArgument of `csv`, with the line and what is wrong in it: each hour has
 *  an offset, is on the hour, comes after the one before, and has a finite value. */
Result<QList<WattCarbonHour>> read(const QByteArray &csv);
/** @p hours as a file of them. */
QByteArray write(const QList<WattCarbonHour> &hours);
/** @p csv under @p header, whichever it has. */
QByteArray under(QByteArrayView header, const QByteArray &csv);
}
