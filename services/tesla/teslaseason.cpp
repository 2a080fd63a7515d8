// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaseason.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int hourMinutes = 60, dayMinutes = 1440, sunday = 6;

/** On the days of @p period, between two minutes of the day. */
TeslaPeriod between(const TeslaPeriod &period, int from, int to)
{
    return {.fromDay = period.fromDay.value_or(0),
            .toDay = period.toDay.value_or(sunday),
            .fromHour = from / hourMinutes,
            .fromMinute = from % hourMinutes,
            .toHour = to / hourMinutes,
            .toMinute = to % hourMinutes};
}

FieldFacts upTo(int most, const QString &words = {})
{
    return {.words = words, .least = 0, .most = double(most)};
}
}

QList<TeslaPeriod> TeslaPeriods::whole(const TeslaPeriod &period)
{
    const int from = (hourMinutes * period.fromHour.value_or(0) + period.fromMinute.value_or(0)) % dayMinutes;
    const int to = (hourMinutes * period.toHour.value_or(0) + period.toMinute.value_or(0)) % dayMinutes;
    if (to == 0 || to > from)
        return {between(period, from, to)};
    return {between(period, from, 0), between(period, 0, to)};
}

TeslaSeason TeslaPeriods::whole(const TeslaSeason &season)
{
    TeslaSeason result = season;
    if (!season.labels)
        return result;
    for (TeslaLabel &label : *result.labels) {
        QList<TeslaPeriod> all;
        for (const TeslaPeriod &period : label.periods)
            all += whole(period);
        label.periods = all;
    }
    return result;
}

template<>
const Shape<TeslaPeriod> &shapeOf<TeslaPeriod>()
{
    static const Shape<TeslaPeriod> shape({
        field(u"fromDayOfWeek"_s, &TeslaPeriod::fromDay, upTo(sunday, u"0 is Monday"_s)),
        field(u"toDayOfWeek"_s, &TeslaPeriod::toDay, upTo(sunday)),
        field(u"fromHour"_s, &TeslaPeriod::fromHour, upTo(24)),
        field(u"fromMinute"_s, &TeslaPeriod::fromMinute, upTo(hourMinutes)),
        field(u"toHour"_s, &TeslaPeriod::toHour, upTo(24)),
        field(u"toMinute"_s, &TeslaPeriod::toMinute, upTo(hourMinutes)),
    });
    return shape;
}

template<>
const Shape<TeslaLabel> &shapeOf<TeslaLabel>()
{
    static const Shape<TeslaLabel> shape({filledField(u"periods"_s, &TeslaLabel::periods)});
    return shape;
}

template<>
const Shape<TeslaSeason> &shapeOf<TeslaSeason>()
{
    static const Shape<TeslaSeason> shape({
        field(u"fromMonth"_s, &TeslaSeason::fromMonth, upTo(12)),
        field(u"fromDay"_s, &TeslaSeason::fromDay, upTo(31)),
        field(u"toMonth"_s, &TeslaSeason::toMonth, upTo(12)),
        field(u"toDay"_s, &TeslaSeason::toDay, upTo(31)),
        field(u"tou_periods"_s, &TeslaSeason::labels),
    });
    return shape;
}
