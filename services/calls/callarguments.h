// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"
#include "services/json/fieldfacts.h"
#include "services/json/shapefault.h"

#include <QJsonObject>

/** What an operation is told, by the names of its fields. Pure. */
namespace CallArguments
{
/** The value of @p field that a user writes as @p text. Where it is none, the text, which is then found to be wrong. */
QJsonValue fromText(const FieldDescription &field, const QString &text);
/** Error::UnknownArgument for what is no field, Error::BadArgument for what is not in the enumeration of a field. */
Outcome check(const QList<FieldDescription> &fields, const QJsonObject &arguments, const ProviderFacts &facts);
/** @p fault of the arguments, as Error::MissingArgument or Error::BadArgument. */
Error wrong(const ShapeFault &fault, const QList<FieldDescription> &fields);
/** What of @p arguments there are @p fields for. */
QJsonObject those(const QList<FieldDescription> &fields, const QJsonObject &arguments);
/** With `***` in the place of each secret. */
QJsonObject masked(const QList<FieldDescription> &fields, const QJsonObject &arguments);
}
