// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"

/** What becomes of answers that were damaged on their way. */
namespace DamagedAnswer
{
/** Damages @p whole, a good answer to what was @p asked of @p operation, in 1,000 ways. Each is refused with its field or host, or told
 *  with no 0 that the whole one has not. */
void isRefusedOrToldWithoutMadeUpZeros(const Operation &operation, const QByteArray &whole, const Asked<QJsonObject> &asked);
}
