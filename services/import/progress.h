// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Importer
{
/** Told the share of the work that is done, 0 to 1; answers false to stop (Error::Cancelled). */
using Progress = std::function<bool(double done)>;
}
