// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

/** What the numbers in ESPI resources stand for. */
namespace EspiCodes
{
enum class Service { Electricity, Gas, Water, Heat };

/** Of a ServiceCategory's kind; none for services that are no energy and no water. */
std::optional<Service> serviceOfKind(int kind);
std::optional<Service> serviceOfCommodity(int commodity);
/** What is most often counted in this unit. */
Service serviceOfUnit(const Unit &unit);
/** Of a `uom`; none for units that have no exact counterpart of ours. */
std::optional<Unit> unit(int uom);
/** ISO 4217 letters of an ISO 4217 number; empty when unknown. 999 is XXX, money of no known currency. */
QByteArray currency(int number);
/** Of a reading's quality code: edited, derived and projected count as estimated, whatever is raw or validated as measured. */
Quality quality(int code);
/** Whether readings are a register's count rather than what was used within them, by `accumulationBehaviour`. */
bool isRegister(int accumulation);

constexpr int reverseFlow = 19; /**< to the grid */
constexpr int noCurrency = 999;
}
