// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/tesla/teslacomponents.h"

/** An energy site of the account. */
struct TeslaProduct
{
    qint64 site = 0; /**< by which all calls name it */
    std::optional<QString> name;
    std::optional<QString> kind; /**< `battery`, `solar` */
    std::optional<QString> gateway;
    std::optional<double> percentCharged;
    std::optional<double> wattHoursLeft;
    std::optional<double> wattHours; /**< that its batteries hold */
    std::optional<double> batteryWatts; /**< out of the battery; negative: into it */
    std::optional<double> solarWatts;
    std::optional<TeslaComponents> components;

    /** Whether it has anything to tell: some are left over from an installation that was never finished. */
    bool isHome() const;
};

/** Reads what Tesla calls products. */
namespace TeslaProducts
{
/** The energy sites; cars are passed over. */
Result<QList<TeslaProduct>> read(const QByteArray &body, const QString &host);
}

template<>
const Shape<TeslaProduct> &shapeOf<TeslaProduct>();
