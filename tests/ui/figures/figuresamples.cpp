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
