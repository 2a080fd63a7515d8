// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/tesla/teslatariff.h"

/** How much of the batteries is kept for outages. */
struct TeslaReserve
{
    qint64 site = 0;
    int percent = 0;
};

/** How much of the batteries is kept from cars while the grid is out. */
struct TeslaCarReserve
{
    qint64 site = 0;
    int percent = 0;
};

struct TeslaOperation
{
    qint64 site = 0;
    QString mode; /**< see the enumeration `operation_mode` */
};

struct TeslaStormMode
{
    qint64 site = 0;
    bool isEnabled = false;
};

/** What may flow to and from the grid. What is not said stays as it is. */
struct TeslaGridRule
{
    qint64 site = 0;
    std::optional<QString> exportRule;
    std::optional<bool> isGridChargingDisallowed;
};

struct TeslaTariffSetting
{
    TeslaTariff tariff;
    std::optional<QString> strategy; /**< `economics` */
};

struct TeslaTimeOfUse
{
    qint64 site = 0;
    TeslaTariffSetting settings;
};

/** That a change was accepted. Whether it was made, site_info tells after a while. */
struct TeslaReceipt
{
    std::optional<qint64> code;
    std::optional<QString> message;
};

namespace TeslaReceipts
{
/** Of any answer of success, whatever it says, for what was sent was taken. Error::Refused where its code is one of a refusal. */
Result<TeslaReceipt> read(const QByteArray &body, const QString &host);
}

template<>
const Shape<TeslaReserve> &shapeOf<TeslaReserve>();
template<>
const Shape<TeslaCarReserve> &shapeOf<TeslaCarReserve>();
template<>
const Shape<TeslaOperation> &shapeOf<TeslaOperation>();
template<>
const Shape<TeslaStormMode> &shapeOf<TeslaStormMode>();
template<>
const Shape<TeslaGridRule> &shapeOf<TeslaGridRule>();
template<>
const Shape<TeslaTariffSetting> &shapeOf<TeslaTariffSetting>();
template<>
const Shape<TeslaTimeOfUse> &shapeOf<TeslaTimeOfUse>();
template<>
const Shape<TeslaReceipt> &shapeOf<TeslaReceipt>();
