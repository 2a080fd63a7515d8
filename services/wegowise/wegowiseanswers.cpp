// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowiseanswers.h"

#include "services/wegowise/wegowisewords.h"

using namespace Qt::StringLiterals;

std::optional<Error> WegoWiseAnswers::refusal(const QByteArray &body, const QString &host)
{
    if (!body.contains("\"errors\"")) // which spares reading long lists twice
        return {};
    const Result<QJsonValue> whole = JsonAnswer::json(body, host);
    const QJsonValue errors = whole ? whole->toObject()[u"errors"_s] : QJsonValue();
    if (errors.isNull() || errors.isUndefined())
        return {};
    const QString words = WegoWiseWords::of(body);
    const auto kind = words.endsWith(u"not found"_s) ? Error::Kind::NotThere : Error::Kind::Refused;
    return Error{kind, {.file = host, .found = words}, {}, u"says so under a status of success"_s};
}
