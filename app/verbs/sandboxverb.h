// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass sandbox`: the five services on this machine. */
namespace SandboxVerb
{
int run(Invocation &call);
}
