// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisehomeuser.h"

#include "services/oauth/credentialtext.h"
#include "services/oauth/oauth1signin.h"
#include "services/oauth/plainwords.h"
#include "services/wegowise/wegowiseuser.h"

using namespace Qt::StringLiterals;

namespace
{
const QString mark = u"home_user"_s;
}

Result<SignedIn> WegoWiseHomeUser::signedIn(const HttpAnswer &answer, const QJsonObject &arguments, const Credentials &own)
{
    return WegoWiseUsers::readNew(answer.body, {}).and_then([&](const WegoWiseNewUser &user) -> Result<SignedIn> {
        Credentials credentials = own;
        credentials.insert(mark, "1");
        return SignedIn{.name = PlainWords::of(arguments[u"username"_s].toString()),
                        .secrets = {{u"tokens"_s, OAuth1SignIn::textOf({user.key.toLatin1(), user.secret.toLatin1()})},
                                    {u"credentials"_s, CredentialText::of(credentials)}}};
    });
}

bool WegoWiseHomeUser::isOne(const Credentials &credentials)
{
    return credentials.contains(mark);
}
