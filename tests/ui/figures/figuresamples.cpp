// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/figures/figuresamples.h"

using namespace Qt::StringLiterals;

Figure FigureSamples::months()
{
    return {.form = Figure::Form::Columns,
            .title = u"By month"_s,
            .slotTitle = u"Month"_s,
            .slotNames = {u"Jan"_s, u"Feb"_s, u"Mar"_s},
            .slotTitles = {u"January 2026"_s, u"February 2026"_s, u"March 2026"_s},
            .rows = {{.id = u"oven"_s, .name = u"Oven"_s, .color = {red, red}, .values = {4000, qQNaN(), 2000}},
                     {.id = u"fridge"_s, .name = u"Fridge"_s, .color = {blue, blue}, .values = {1000, 1500, 500}}},
            .unit = {Unit::Kind::WattHour, {}}};
}

Figure FigureSamples::shares()
{
    return {.form = Figure::Form::Bars,
            .title = u"Shares"_s,
            .slotTitle = u"Appliance"_s,
            .slotNames = {u"Oven"_s, u"=Fridge"_s},
            .slotColors = {{red, red}, {blue, blue}},
            .rows
            = {{.id = u"now"_s, .name = u"March 2026"_s, .color = {red, red}, .values = {3000, 1000}, .notes = {u"75 %"_s, u"25 %"_s}}},
            .unit = {Unit::Kind::WattHour, {}}};
}

namespace
{
const Unit wattHours{Unit::Kind::WattHour, {}};

FigureRow row(const QList<double> &values)
{
    return {.id = u"row"_s, .name = u"Row"_s, .color = {FigureSamples::red, FigureSamples::red}, .values = values};
}
}

Figure FigureSamples::week()
{
    return {.form = Figure::Form::Heat,
            .slotNames = {u"0"_s, u"1"_s, u"2"_s, u"3"_s},
            .rows = {row({0, 100, 200, 400}), row({400, 100, 0, qQNaN()})},
            .unit = wattHours};
}

Figure FigureSamples::steps()
{
    return {.form = Figure::Form::Bridge,
            .slotNames = {u"Average"_s, u"Oven"_s, u"Fridge"_s, u"You"_s},
            .rows = {row({10000, -3000, 2000, 9000})},
            .unit = wattHours};
}

Figure FigureSamples::scale()
{
    return {
        .form = Figure::Form::Scale, .slotNames = {u"Least"_s, u"You"_s, u"Most"_s}, .rows = {row({1000, 2000, 3000})}, .unit = wattHours};
}

Figure FigureSamples::strip()
{
    return {.form = Figure::Form::Strip,
            .slotNames = {u"0:00"_s, u""_s, u""_s, u"3:00"_s},
            .rows = {row({10, 90, 80, qQNaN()})},
            .unit = {Unit::Kind::Percent, {}},
            .outlined = {{1, 3}},
            .now = 1.5};
}

Figure FigureSamples::points()
{
    FigureRow cost = row({0.6, 0.8, qQNaN(), 0.9}), share = row({20, 10, 30, 40});
    cost.unit = Unit{Unit::Kind::Money, "EUR"};
    cost.name = u"Cost"_s;
    share.name = u"Share"_s;
    share.notes = {u"412 g"_s, {}, {}, {}};
    return {.form = Figure::Form::Points,
            .title = u"Money against green"_s,
            .slotTitle = u"Start"_s,
            .slotNames = {u"cheapest"_s, {}, {}, u"greenest"_s},
            .slotTitles = {u"08:00"_s, u"09:00"_s, u"10:00"_s, u"11:00"_s},
            .rows = {cost, share},
            .unit = {Unit::Kind::Percent, {}},
            .front = {0, 3}};
}
