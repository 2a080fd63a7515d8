// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/result.h"

class Invocation;

/** What the user may say of a file on the command line, as options and as choices. */
namespace ImportArguments
{
void declare(Invocation &call);
Result<ImportChoices> read(const Invocation &call);
}
