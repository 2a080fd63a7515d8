// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass series`: what is in the store. */
namespace SeriesVerb
{
int run(Invocation &call);
}
