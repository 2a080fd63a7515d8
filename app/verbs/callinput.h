// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/operation.h"

class Invocation;

/** What an operation is told on the command line. */
namespace CallInput
{
/** From `--example`, `--body` and `--param`, of which the later ones win. Error::BadArgument, Error::FileNotFound, Error::Malformed. */
Result<QJsonObject> read(const Invocation &call, const Operation &operation);
}
