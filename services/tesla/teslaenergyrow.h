// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** What flowed in a stretch of time, in Wh, from where to where. How long it is, the next row's start tells. */
struct TeslaEnergyRow
{
    QDateTime start;
    std::optional<double> solar;
    std::optional<double> generator;
    std::optional<double> gridImport;
    std::optional<double> servicesImport; /**< in the grid's service */
    std::optional<double> servicesExport;
    std::optional<double> exportFromSolar;
    std::optional<double> exportFromGenerator;
    std::optional<double> exportFromBattery;
    std::optional<double> batteryDischarge;
    std::optional<double> batteryFromGrid;
    std::optional<double> batteryFromSolar;
    std::optional<double> batteryFromGenerator;
    std::optional<double> homeFromGrid;
    std::optional<double> homeFromSolar;
    std::optional<double> homeFromBattery;
    std::optional<double> homeFromGenerator;

    std::optional<double> totalHome;
    std::optional<double> totalSolar;
    std::optional<double> totalCharge;
    std::optional<double> totalDischarge;
    std::optional<double> totalExport;
};

namespace TeslaEnergyRows
{
/** @p row with the totals that Tesla leaves out where they are 0, from the parts; a total of which a part is missing stays out. */
TeslaEnergyRow withTotals(const TeslaEnergyRow &row);
}

template<>
const Shape<TeslaEnergyRow> &shapeOf<TeslaEnergyRow>();
