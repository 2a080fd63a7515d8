// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass restore`: a copy takes the place of the store. */
namespace RestoreVerb
{
int run(Invocation &call);
}
