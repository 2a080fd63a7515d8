// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"

class Invocation;

/** Tariffs as the command line takes them. */
namespace TariffArguments
{
void declare(Invocation &call);
/** The preset or the file that @p source names, with the prices of `--price`. */
Result<Tariff> tariff(const Invocation &call, const QString &source);
}
