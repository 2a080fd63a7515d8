// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/callrequest.h"

/** Which of two vocabularies the service speaks, by the fact `profile` of its file: `2025-01`, of devices, or `2025-12`, of assets and
 *  meters. What is asked is the same in both.
 */
namespace WattCarbonProfile
{
bool hasAssets(const ProviderFacts &facts);
/** The request @p address with @p arguments of @p fields, in the service's vocabulary. */
Result<HttpRequest> build(const ProviderFacts &facts, const CallAddress &address, const QList<FieldDescription> &fields,
                          const QJsonObject &arguments);
}
