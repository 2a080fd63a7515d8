// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/result.h"
#include "models/values/sitezone.h"
#include "models/values/step.h"

class Invocation;

/** What `wattglass query` was asked, as far as the command line alone tells it. */
struct QueryArguments
{
    Step step = Step::Day;
    bool json = false;
    std::optional<QString> from; /**< times, read once it is known by whose clock */
    std::optional<QString> to;

    static void declare(Invocation &call);
    static Result<QueryArguments> read(const Invocation &call);

    /** The bounds that were given, by the clock of @p zone, and those of @p span for the others. */
    Result<Interval> range(const Interval &span, const SiteZone &zone) const;
    /** range() cut into steps. Where bounds are given it begins and ends with them, be it within a step. */
    Result<std::vector<Interval>> intervals(const Interval &span, const SiteZone &zone) const;
};
