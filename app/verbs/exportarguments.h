// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/period.h"
#include "models/values/result.h"

class Invocation;

/** What `wattglass export` was asked, as far as the command line alone tells it. */
struct ExportArguments
{
    Period period;
    Compare compare = Compare::Nothing;
    int scale = 2; /**< of a PNG */

    static void declare(Invocation &call);
    static Result<ExportArguments> read(const Invocation &call);
};
