// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass rescue`: what can still be read of a damaged store. */
namespace RescueVerb
{
int run(Invocation &call);
}
