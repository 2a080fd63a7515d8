// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattcalls.h"

/** Answers of Digiwatt, and the calls that they answer. */
namespace DigiwattSample
{
inline const QString host = QStringLiteral("digiwatt.example");
/** Thursday, 5 March 2026, at noon UTC. */
QDateTime now();
ProviderFacts facts();
/** A body made up by us for the operation @p id. */
QByteArray body(const QString &id);
/** A table with these instants and one value each, as the answer to `consumption`. */
QByteArray consumptionAt(const QByteArrayList &instants);

template<typename Request, typename Value>
Result<Value> read(const Call<Request, Value> &call, const QByteArray &body, const Request &request = {})
{
    return call.read({.status = 200, .body = body}, {request, host, now()});
}
}
