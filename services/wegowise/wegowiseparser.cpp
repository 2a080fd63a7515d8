// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowiseparser.h"

#include "services/json/jsonfields.h"
#include "services/oauth/plainwords.h"

using namespace Qt::StringLiterals;

Result<QString> WegoWiseParser::userName(const QByteArray &body, const QString &host)
{
    const auto name = JsonFields::of(body, host).and_then([](const JsonFields &user) { return user.text(u"username"_s); });
    if (name && name->isEmpty())
        return Error{Error::Kind::BadAnswer, {.file = host, .field = u"username"_s}, {}, {}};
    return name ? Result<QString>(PlainWords::of(*name)) : name;
}
