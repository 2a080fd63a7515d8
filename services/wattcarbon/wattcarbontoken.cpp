// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbontoken.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattCarbonTokenQuestion> &shapeOf<WattCarbonTokenQuestion>()
{
    using Question = WattCarbonTokenQuestion;
    static const Shape<Question> shape({
        field(u"grant_type"_s, &Question::grantType, {.words = u"password"_s, .place = FieldPlace::Form}),
        field(u"username"_s, &Question::user, {.words = u"the e-mail address"_s, .place = FieldPlace::Form}),
        field(u"password"_s, &Question::key, {.words = u"the API key"_s, .isSecret = true, .place = FieldPlace::Form}),
    });
    return shape;
}

template<>
const Shape<WattCarbonToken> &shapeOf<WattCarbonToken>()
{
    static const Shape<WattCarbonToken> shape({
        field(u"access_token"_s, &WattCarbonToken::access, {.isSecret = true}),
        field(u"token_type"_s, &WattCarbonToken::type),
    });
    return shape;
}
