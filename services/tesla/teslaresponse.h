// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/jsonanswer.h"

/** What stands in `response`, where Tesla may have nothing to say. */
namespace TeslaResponse
{
/** The object in it, an empty one where it is null or an empty text. Error::BadAnswer of @p host. */
Result<QJsonObject> object(const QByteArray &body, const QString &host);
/** Whether @p json says nothing: it is missing, null or an empty text. */
bool isBlank(const QJsonValue &json);
/** @p fault in it, as Error::BadAnswer of @p host. */
Error wrong(const QString &host, const ShapeFault &fault);
}
