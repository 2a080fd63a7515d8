// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/period.h"
#include "models/values/result.h"

#include <QStringList>

#include <optional>

class Invocation;

/** What `wattglass export` was asked, as far as the command line alone tells it. */
struct ExportArguments
{
    std::optional<Period> period; /**< none: as the window opens */
    Compare compare = Compare::Nothing;
    int scale = 2; /**< of a PNG */

    /** Everything that can be exported, by its name. */
    static QStringList views();
    static void declare(Invocation &call);
    static Result<ExportArguments> read(const Invocation &call);
};
