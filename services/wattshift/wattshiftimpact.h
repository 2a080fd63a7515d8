// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Energy of some days: for each, 96 values in kWh, one a quarter of an hour of the local clock. Where a clock is put forward, the
 *  hour that is not there is zero; where it is put back, both passes through the hour are summed.
 */
using WattShiftDays = QList<QList<double>>;

/** The days that are computed: from start up to, but not including, end. */
struct WattShiftWindow
{
    QDate start;
    QDate end;
    std::optional<WattShiftDays> usage; /**< from the grid */
    std::optional<WattShiftDays> feedIn; /**< to the grid */
    std::optional<bool> isDebugging;
};

/** What usage costs a home that WattShift has. */
struct WattShiftHomeQuestion : WattShiftWindow
{
    QString home;
};

/** Where and under which rate plan, where there is no home. */
struct WattShiftPlace
{
    QString ratePlan;
    QString zipCode;
    std::optional<QString> carbonSignal;
    std::optional<double> solarKilowatts;
};

struct WattShiftInlineQuestion : WattShiftWindow
{
    WattShiftPlace place;
    std::optional<bool> usesDefaultUsage; /**< that of comparable homes; no usage is sent then */
};

/** What usage of whole months costs under a rate plan. */
struct WattShiftPlanQuestion : WattShiftWindow
{
    QString ratePlan;
};

/** What usage comes to, in the currency of the place. A window that is not the billing period does not match the utility's bill
 *  exactly.
 */
struct WattShiftImpact
{
    Decimal bill;
    QDate start;
    QDate end;
    std::optional<Decimal> gridServices; /**< revenue */
    std::optional<double> carbonPounds; /**< CO2e, marginal */
    std::optional<Decimal> exportCredit; /**< zero is zero; not there is not known */
    std::optional<QJsonValue> debugging;
};

template<>
const Shape<WattShiftHomeQuestion> &shapeOf<WattShiftHomeQuestion>();
template<>
const Shape<WattShiftPlace> &shapeOf<WattShiftPlace>();
template<>
const Shape<WattShiftInlineQuestion> &shapeOf<WattShiftInlineQuestion>();
template<>
const Shape<WattShiftPlanQuestion> &shapeOf<WattShiftPlanQuestion>();
template<>
const Shape<WattShiftImpact> &shapeOf<WattShiftImpact>();
