// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/digiwatt/digiwattquery.h"

/** The home beside similar ones. The service calls the numbers Wh; its own examples are far too small for that, so they are a scale
 *  rather than energy.
 */
struct DigiwattScale
{
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> user;
};

struct DigiwattPerformance
{
    std::optional<QString> account;
    std::optional<QString> period;
    DigiwattScale scale;

    /** Where the user is between the least (0) and the most (1); beyond them where the service puts the user there. */
    std::optional<double> position() const;
};

/** Reads how a home does. */
namespace DigiwattComparison
{
Result<DigiwattPerformance> read(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked);
}

template<>
const Shape<DigiwattScale> &shapeOf<DigiwattScale>();
template<>
const Shape<DigiwattPerformance> &shapeOf<DigiwattPerformance>();
