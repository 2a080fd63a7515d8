// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartrequest.h"
#include "models/values/result.h"

#include <memory>

struct StoreSession;

namespace ChartWindow
{
/** The chart that @p request asks for. Throws StoreFault. */
std::shared_ptr<const ChartData> of(StoreSession &session, const ChartRequest &request);
}
