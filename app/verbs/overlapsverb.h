// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `overlaps`: tells where imports of a series differ, and prefers one of them. */
namespace OverlapsVerb
{
int run(Invocation &call);
}
