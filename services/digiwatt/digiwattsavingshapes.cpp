// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattfinding.h"
#include "services/digiwatt/digiwattsavings.h"

using namespace Qt::StringLiterals;

template<>
const Shape<DigiwattBeside> &shapeOf<DigiwattBeside>()
{
    static const Shape<DigiwattBeside> shape({
        field(u"user"_s, &DigiwattBeside::user),
        field(u"average"_s, &DigiwattBeside::average),
    });
    return shape;
}

template<>
const Shape<DigiwattSaved> &shapeOf<DigiwattSaved>()
{
    static const Shape<DigiwattSaved> shape({
        field(u"actual"_s, &DigiwattSaved::actual, {.unit = u"Wh"_s}),
        field(u"saving"_s, &DigiwattSaved::saving, {.unit = u"Wh"_s}),
    });
    return shape;
}

template<>
const Shape<DigiwattStretch> &shapeOf<DigiwattStretch>()
{
    using Stretch = DigiwattStretch;
    static const Shape<Stretch> shape({
        field(u"start"_s, &Stretch::start),
        field(u"stop"_s, &Stretch::stop, {.words = u"the last day, which counts"_s}),
        field(u"value"_s, &Stretch::value, {.unit = u"Wh"_s}),
    });
    return shape;
}

template<>
const Shape<DigiwattHistory> &shapeOf<DigiwattHistory>()
{
    static const Shape<DigiwattHistory> shape({
        field(u"threshold"_s, &DigiwattHistory::threshold, {.unit = u"Wh"_s}),
        field(u"consumptions_history"_s, &DigiwattHistory::stretches),
    });
    return shape;
}

template<>
const Shape<DigiwattSaving> &shapeOf<DigiwattSaving>()
{
    using Saving = DigiwattSaving;
    static const Shape<Saving> shape({
        field(u"appliance"_s, &Saving::appliance),
        field(u"single_use_consumption"_s, &Saving::singleUse, {.unit = u"Wh"_s}),
        field(u"usages_number"_s, &Saving::uses),
        field(u"total_consumption"_s, &Saving::total, {.unit = u"Wh"_s}),
        field(u"consumption"_s, &Saving::consumption, {.unit = u"Wh"_s}),
        field(u"history"_s, &Saving::history),
        digiwattFinding<Saving>(u"kind"_s, &Saving::kind),
        digiwattFinding<Saving>(u"average_is_doubtful"_s, &Saving::isAverageDoubtful),
    });
    return shape;
}

template<>
const Shape<DigiwattSavings> &shapeOf<DigiwattSavings>()
{
    using Savings = DigiwattSavings;
    static const Shape<Savings> shape({
        field(u"account_number"_s, &Savings::account, {.isEitherWay = true}),
        field(u"consumption"_s, &Savings::consumption),
        field(u"saving_data"_s, &Savings::appliances),
        digiwattFinding<Savings>(u"dates"_s, [](const Savings &savings) { return savings.reading.order; }),
        digiwattFinding<Savings>(u"dates_by"_s, [](const Savings &savings) { return savings.reading.ground; }),
    });
    return shape;
}
