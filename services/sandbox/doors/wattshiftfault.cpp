// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftfault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject envelope(const QString &code, const QString &message)
{
    return {{u"request_id"_s, u"req_sandbox"_s}, {u"error_code"_s, code}, {u"message"_s, message}};
}
}

SandboxAnswer WattShiftFault::of(const QString &code, const QString &message, int status)
{
    return SandboxAnswer::json(envelope(code, message), status);
}

SandboxAnswer WattShiftFault::invalid(const QString &field, const QString &message)
{
    QJsonObject body = envelope(u"VALIDATION_FAILED"_s, u"Request validation failed."_s);
    body.insert(u"field_errors"_s, QJsonArray{QJsonObject{{u"field"_s, field}, {u"message"_s, message}}});
    return SandboxAnswer::json(body, 400);
}

SandboxAnswer WattShiftFault::notFound()
{
    return of(u"NOT_FOUND"_s, u"Route not found."_s, 404);
}
