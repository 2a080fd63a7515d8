// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"

/** How `wattglass call` tells of operations and requests. */
namespace CallReport
{
/** What an operation is for, and each of its fields with type, unit, bounds, codes and an example, a line each. */
QString help(const Operation &operation, const ProviderFacts &facts);
/** The operations of a provider, a line each. */
QString list(const QList<Operation> &operations);
/** method, url, headers, body; as it would be sent, with @p proof in the place of what proves the account. */
QJsonObject request(const HttpRequest &request, const HttpHeader &proof);
}
