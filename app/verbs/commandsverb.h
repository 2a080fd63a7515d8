// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass commands`: what was changed at services, and what became of it. */
namespace CommandsVerb
{
int run(Invocation &call);
}
