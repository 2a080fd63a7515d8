// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass import FILE...`: files into the store. */
namespace ImportVerb
{
int run(Invocation &call);
}
