// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcalls.h"

#include "services/wattshift/wattshiftchecks.h"
#include "services/wattshift/wattshiftexamples.h"
#include "services/wattshift/wattshiftsettlings.h"

using namespace Qt::StringLiterals;

namespace
{
CallAddress reading(const QString &id)
{
    return {.id = id, .method = "POST", .effect = Effect::Reads};
}

CallAddress changing(const QString &id)
{
    return {.id = id, .method = "POST", .effect = Effect::Changes};
}
}

Call<WattShiftUtilityQuery, QList<WattShiftUtility>> WattShiftCalls::utilities()
{
    return Call<WattShiftUtilityQuery, QList<WattShiftUtility>>(
        {.address = reading(u"utilities"_s), .words = u"utilities and their rate plans"_s, .example = WattShiftExamples::utilities});
}

Call<Nothing, QList<WattShiftHome>> WattShiftCalls::homes()
{
    return Call<Nothing, QList<WattShiftHome>>({.address = reading(u"homes"_s), .words = u"the homes of the account"_s});
}

Call<WattShiftHomeDraft, WattShiftHome> WattShiftCalls::homeCreate()
{
    return Call<WattShiftHomeDraft, WattShiftHome>({.address = changing(u"home_create"_s),
                                                    .words = u"a new home"_s,
                                                    .settledBy = u"homes"_s,
                                                    .settling = WattShiftSettlings::homeCreate(),
                                                    .example = WattShiftExamples::homeCreate,
                                                    .check = WattShiftChecks::home});
}

Call<WattShiftHomeUpdate, WattShiftHome> WattShiftCalls::homeUpdate()
{
    return Call<WattShiftHomeUpdate, WattShiftHome>({.address = changing(u"home_update"_s),
                                                     .words = u"what is different about a home"_s,
                                                     .settledBy = u"homes"_s,
                                                     .settling = WattShiftSettlings::homeUpdate(),
                                                     .example = WattShiftExamples::homeUpdate});
}

Call<WattShiftHomeQuestion, WattShiftImpact> WattShiftCalls::impactHome()
{
    return Call<WattShiftHomeQuestion, WattShiftImpact>({.address = reading(u"impact_home"_s),
                                                         .words = u"what usage of a home costs, and its CO2"_s,
                                                         .example = WattShiftExamples::impactHome,
                                                         .check = WattShiftChecks::homeQuestion});
}

Call<WattShiftInlineQuestion, WattShiftImpact> WattShiftCalls::impactInline()
{
    return Call<WattShiftInlineQuestion, WattShiftImpact>({.address = reading(u"impact_inline"_s),
                                                           .words = u"what usage costs under a rate plan, and its CO2"_s,
                                                           .example = WattShiftExamples::impactInline,
                                                           .check = WattShiftChecks::inlineQuestion});
}

Call<WattShiftPlanQuestion, WattShiftImpact> WattShiftCalls::billRatePlan()
{
    return Call<WattShiftPlanQuestion, WattShiftImpact>({.address = reading(u"bill_rate_plan"_s),
                                                         .words = u"what usage of whole months costs under a rate plan"_s,
                                                         .example = WattShiftExamples::billRatePlan,
                                                         .check = WattShiftChecks::planQuestion});
}

Call<WattShiftPriceQuestion, WattShiftPriceSignal> WattShiftCalls::priceSignal()
{
    return Call<WattShiftPriceQuestion, WattShiftPriceSignal>({.address = reading(u"price_signal"_s),
                                                               .words = u"prices of a home by the quarter of an hour"_s,
                                                               .example = WattShiftExamples::priceSignal,
                                                               .parse = WattShiftPrices::read});
}

QList<Operation> WattShiftCalls::operations()
{
    return {utilities().operation(),
            homes().operation(),
            homeCreate().operation(),
            homeUpdate().operation(),
            impactHome().operation(),
            impactInline().operation(),
            billRatePlan().operation(),
            priceSignal().operation()};
}
