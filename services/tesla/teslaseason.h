// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/jsonmap.h"
#include "services/json/shape.h"

/** When a price holds within a week. Tesla leaves out what is 0: see TeslaPeriods. */
struct TeslaPeriod
{
    std::optional<int> fromDay; /**< 0: Monday */
    std::optional<int> toDay; /**< the last one */
    std::optional<int> fromHour;
    std::optional<int> fromMinute;
    std::optional<int> toHour;
    std::optional<int> toMinute;

    bool operator==(const TeslaPeriod &) const = default;
};

/** All times of one label. */
struct TeslaLabel
{
    QList<TeslaPeriod> periods;
};

/** A part of the year. One that is not used says nothing. */
struct TeslaSeason
{
    std::optional<int> fromMonth;
    std::optional<int> fromDay;
    std::optional<int> toMonth;
    std::optional<int> toDay; /**< the last one */
    std::optional<QMap<QString, TeslaLabel>> labels; /**< by name: `ON_PEAK` */
};

namespace TeslaPeriods
{
/** @p period with all six members, as often as it takes: one that goes over midnight ends there and begins anew, on the same days. */
QList<TeslaPeriod> whole(const TeslaPeriod &period);
/** @p season with whole periods. */
TeslaSeason whole(const TeslaSeason &season);
}

template<>
const Shape<TeslaPeriod> &shapeOf<TeslaPeriod>();
template<>
const Shape<TeslaLabel> &shapeOf<TeslaLabel>();
template<>
const Shape<TeslaSeason> &shapeOf<TeslaSeason>();
