// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwatttoken.h"

#include "services/json/jsonanswer.h"
#include "services/json/jsonname.h"

using namespace Qt::StringLiterals;

Result<DigiwattToken> DigiwattTokens::read(const QByteArray &body, const Asked<DigiwattKey> &asked)
{
    const Result<QJsonValue> answer = JsonAnswer::json(body, asked.host);
    if (!answer)
        return answer.error();
    const QJsonValue token = (*answer)[u"access_token"];
    if (token.toString().isEmpty())
        return JsonAnswer::badAnswer(asked.host, u"access_token"_s, {{}, JsonName::of(token)});
    return JsonAnswer::read<DigiwattToken>(body, asked.host);
}

template<>
const Shape<DigiwattKey> &shapeOf<DigiwattKey>()
{
    static const Shape<DigiwattKey> shape({
        field(u"client_id"_s, &DigiwattKey::client, {.place = FieldPlace::Form}),
        field(u"client_secret"_s, &DigiwattKey::secret, {.isSecret = true, .place = FieldPlace::Form}),
        field(u"grant_type"_s, &DigiwattKey::grant, {.words = u"client_credentials where it is left out"_s, .place = FieldPlace::Form}),
    });
    return shape;
}

template<>
const Shape<DigiwattToken> &shapeOf<DigiwattToken>()
{
    static const Shape<DigiwattToken> shape({
        field(u"token_type"_s, &DigiwattToken::type),
        field(u"expires_in"_s, &DigiwattToken::lifeSeconds, {.unit = u"s"_s, .least = 1, .isEitherWay = true}),
    });
    return shape;
}
