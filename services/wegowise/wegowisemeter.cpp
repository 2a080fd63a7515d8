// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisemeter.h"

using namespace Qt::StringLiterals;

namespace
{
const FieldFacts id{.least = 1, .isEitherWay = true};
}

template<>
const Shape<WegoWiseCompany> &shapeOf<WegoWiseCompany>()
{
    static const Shape<WegoWiseCompany> shape({
        field(u"id"_s, &WegoWiseCompany::id, id),
        field(u"name"_s, &WegoWiseCompany::name),
    });
    return shape;
}

template<>
const Shape<WegoWiseMeter> &shapeOf<WegoWiseMeter>()
{
    using Meter = WegoWiseMeter;
    static const Shape<Meter> shape({
        field(u"id"_s, &Meter::id, id),
        field(u"account_number"_s, &Meter::account, {.isEitherWay = true}),
        field(u"buildings_count"_s, &Meter::buildings, {.least = 0, .isEitherWay = true}),
        field(u"coverage"_s, &Meter::coverage),
        field(u"data_type"_s, &Meter::dataType),
        field(u"nickname"_s, &Meter::nickname),
        field(u"notes"_s, &Meter::notes),
        field(u"scope"_s, &Meter::scope),
        field(u"for_heating"_s, &Meter::isForHeating),
        field(u"utility_company"_s, &Meter::company),
    });
    return shape;
}

template<>
const Shape<WegoWiseMeterDraft> &shapeOf<WegoWiseMeterDraft>()
{
    using Draft = WegoWiseMeterDraft;
    static const Shape<Draft> shape({
        field(u"account_number"_s, &Draft::account, {.words = u"not blank"_s, .isEitherWay = true}),
        field(u"data_type"_s, &Draft::dataType, {.words = u"that of the company"_s, .codes = u"data_type"_s, .isOpen = true}),
        field(u"nickname"_s, &Draft::nickname),
        field(u"notes"_s, &Draft::notes),
        field(u"username"_s, &Draft::userName, {.words = u"at the company; without it nothing is imported"_s}),
        field(u"password"_s, &Draft::password, {.words = u"at the company"_s, .isSecret = true}),
        field(u"utility_company_id"_s, &Draft::company, {.words = u"id of an answer to utility_companies"_s, .isEitherWay = true}),
        field(u"other_utility_company"_s, &Draft::otherCompany, {.words = u"name of a company that is not among them"_s}),
    });
    return shape;
}

template<>
const Shape<WegoWiseNewMeter> &shapeOf<WegoWiseNewMeter>()
{
    static const Shape<WegoWiseNewMeter> shape({field(u"id"_s, &WegoWiseNewMeter::id, id)});
    return shape;
}

template<>
const Shape<WegoWiseMeterQuestion> &shapeOf<WegoWiseMeterQuestion>()
{
    static const Shape<WegoWiseMeterQuestion> shape({field(
        u"meter"_s, &WegoWiseMeterQuestion::meter, {.words = u"its id"_s, .least = 1, .isEitherWay = true, .place = FieldPlace::Path})});
    return shape;
}
