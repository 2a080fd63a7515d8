// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/profile/profilesamples.h"

#include "services/providers/providers.h"
#include "ui/profile/profilefields.h"

using namespace Qt::StringLiterals;

ProviderFacts ProfileSamples::digiwatt()
{
    return Providers::read({})->find(u"digiwatt"_s)->facts;
}

ProfileDraft ProfileSamples::flat()
{
    return {.written = {{ProfileFields::pod, u"it001e-5550 0001"_s},
                        {ProfileFields::account, u"5550001111"_s},
                        {ProfileFields::company, u"string"_s},
                        {ProfileFields::type, u"apartment"_s},
                        {ProfileFields::area, u"87.5"_s},
                        {ProfileFields::province, u"MI"_s},
                        {ProfileFields::adults, u"2"_s},
                        {ProfileFields::children, u"0"_s},
                        {ProfileFields::elderlies, u"1"_s}},
            .takesUsual = false,
            .appliances = {{u"fridge"_s, 2}, {u"sauna"_s, 1}}};
}
