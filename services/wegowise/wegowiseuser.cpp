// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowiseuser.h"

#include "services/wegowise/wegowiseanswers.h"

using namespace Qt::StringLiterals;

namespace
{
Error missing(const QString &host, const QString &field)
{
    return {Error::Kind::BadAnswer, {.file = host, .field = field}, {}, u"empty"_s};
}
}

Result<WegoWiseUser> WegoWiseUsers::read(const QByteArray &body, const Asked<Nothing> &asked)
{
    auto user = WegoWiseAnswers::read<WegoWiseUser>(body, asked);
    if (user && user->name.isEmpty())
        return missing(asked.host, u"username"_s);
    return user;
}

Result<WegoWiseNewUser> WegoWiseUsers::readNew(const QByteArray &body, const Asked<WegoWiseUserDraft> &asked)
{
    auto user = WegoWiseAnswers::read<WegoWiseNewUser>(body, asked);
    if (user && user->key.isEmpty())
        return missing(asked.host, u"oauth_token_key"_s);
    if (user && user->secret.isEmpty())
        return missing(asked.host, u"oauth_token_secret"_s);
    return user;
}

template<>
const Shape<WegoWiseUser> &shapeOf<WegoWiseUser>()
{
    static const Shape<WegoWiseUser> shape({
        field(u"id"_s, &WegoWiseUser::id, {.isEitherWay = true}),
        field(u"username"_s, &WegoWiseUser::name),
    });
    return shape;
}

template<>
const Shape<WegoWiseUserDraft> &shapeOf<WegoWiseUserDraft>()
{
    using Draft = WegoWiseUserDraft;
    static const Shape<Draft> shape({
        field(u"email"_s, &Draft::email),
        field(u"first_name"_s, &Draft::firstName),
        field(u"last_name"_s, &Draft::lastName),
        field(u"username"_s, &Draft::name, {.words = u"not blank"_s}),
        field(u"password"_s, &Draft::password, {.isSecret = true}),
    });
    return shape;
}

template<>
const Shape<WegoWiseNewUser> &shapeOf<WegoWiseNewUser>()
{
    static const Shape<WegoWiseNewUser> shape({
        field(u"id"_s, &WegoWiseNewUser::id),
        field(u"oauth_token_key"_s, &WegoWiseNewUser::key),
        field(u"oauth_token_secret"_s, &WegoWiseNewUser::secret, {.isSecret = true}),
    });
    return shape;
}
