// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"
#include "services/sandbox/doors/wattshiftquirks.h"

/** What WattShift computes of the days in a request. */
namespace WattShiftBills
{
/** Whole months only where @p isQuote, and then neither carbon nor services. Answers 400 for days that are not whole. */
SandboxAnswer answer(const QJsonObject &request, bool isQuote, const WattShiftQuirks &quirks);
}
