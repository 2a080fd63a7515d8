// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"
#include "services/http/httpmessage.h"
#include "services/json/fieldfacts.h"

#include <QJsonObject>

/** Where a call goes, and how. */
struct CallAddress
{
    QString id; /**< of the operation */
    QByteArray method = "GET";
    Effect effect = Effect::Reads;
    QByteArray fileType = "text/csv"; /**< of what a field FieldPlace::File holds */
    QByteArray fileName = {}; /**< empty: the file is all that is sent; else it is sent under this name, as the part `file` of a form */
    QByteArray accepts = "application/json";
};

/** Builds requests of operations. */
namespace CallRequest
{
/** Each of @p arguments in the place of its field. Error::MissingArgument where a part of the address is empty, or the user has not
 *  said yet where the service is (`address`). */
Result<HttpRequest> build(const ProviderFacts &facts, const CallAddress &address, const QList<FieldDescription> &fields,
                          const QJsonObject &arguments);
}
