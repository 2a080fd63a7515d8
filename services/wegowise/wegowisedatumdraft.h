// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** What the bills of all kinds of meters have, to be entered for one. Usage or total charge has to be there. */
struct WegoWiseBillDraft
{
    qint64 meter = 0;
    QDate start;
    QDate end;
    std::optional<Decimal> totalCharge;
    std::optional<Decimal> deliveryCharge;
    std::optional<Decimal> fixedCharge;
    std::optional<Decimal> fuelCharge;
};

struct WegoWiseElectricDraft : WegoWiseBillDraft
{
    std::optional<Decimal> kilowattHours;
    std::optional<Decimal> demandCharge;
    std::optional<Decimal> peakCharge;
    std::optional<Decimal> lateCharge;
    std::optional<Decimal> offPeakCharge;
    std::optional<Decimal> peakKilowattHours;
    std::optional<Decimal> offPeakKilowattHours;
    std::optional<Decimal> demandKilowatts;
};

struct WegoWiseGasDraft : WegoWiseBillDraft
{
    std::optional<Decimal> btu;
};

/** Of what is delivered or measured in gallons, too. */
struct WegoWiseFluidDraft : WegoWiseGasDraft
{
    std::optional<Decimal> gallons;
};

struct WegoWiseOilDraft : WegoWiseFluidDraft
{
};

struct WegoWisePropaneDraft : WegoWiseFluidDraft
{
};

struct WegoWiseSteamDraft : WegoWiseFluidDraft
{
};

struct WegoWiseWaterDraft : WegoWiseBillDraft
{
    std::optional<Decimal> gallons;
};

/** A bill of whichever kind its meter is: what belongs to another kind is passed over by the service. */
struct WegoWiseAnyDraft : WegoWiseElectricDraft
{
    std::optional<Decimal> btu;
    std::optional<Decimal> gallons;
};

template<>
const Shape<WegoWiseElectricDraft> &shapeOf<WegoWiseElectricDraft>();
template<>
const Shape<WegoWiseGasDraft> &shapeOf<WegoWiseGasDraft>();
template<>
const Shape<WegoWiseOilDraft> &shapeOf<WegoWiseOilDraft>();
template<>
const Shape<WegoWisePropaneDraft> &shapeOf<WegoWisePropaneDraft>();
template<>
const Shape<WegoWiseSteamDraft> &shapeOf<WegoWiseSteamDraft>();
template<>
const Shape<WegoWiseWaterDraft> &shapeOf<WegoWiseWaterDraft>();
template<>
const Shape<WegoWiseAnyDraft> &shapeOf<WegoWiseAnyDraft>();
