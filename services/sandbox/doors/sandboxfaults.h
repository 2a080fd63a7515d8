// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/sandbox/doors/bytefault.h"
#include "services/sandbox/doors/digiwattquirks.h"
#include "services/sandbox/doors/teslaquirks.h"
#include "services/sandbox/doors/wattcarbonquirks.h"
#include "services/sandbox/doors/wattshiftquirks.h"
#include "services/sandbox/doors/wegowisequirks.h"

#include <QByteArray>

#include <chrono>

/** What the sandbox does wrong on purpose, and what it is strict about. */
struct SandboxFaults
{
    bool wrongState = false; /**< the browser comes back with another state */
    bool expiredCode = false; /**< codes are too old at once */
    bool refusedRefresh = false; /**< refresh tokens are worth nothing */
    bool lockedOut = false; /**< the user is locked out */
    bool wrongRegion = false; /**< the account is in the other region: 421 there */
    bool unregistered = false; /**< the application has to be made known in each region first: 412 */
    bool europe = false; /**< the account is in Europe */
    std::chrono::milliseconds late{0}; /**< how late each answer is */
    std::optional<ByteFault> bytes; /**< how connections break */
    DigiwattQuirks digiwatt;
    TeslaQuirks tesla;
    WattCarbonQuirks wattcarbon;
    WattShiftQuirks wattshift;
    WegoWiseQuirks wegowise;

    /** The faults that are named in @p content of @p file, a JSON object. */
    static Result<SandboxFaults> read(const QByteArray &content, const QString &file);
};
