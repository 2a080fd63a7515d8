// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass call`: any one call of a service, as the program itself would make it. */
namespace CallVerb
{
int run(Invocation &call);
}
