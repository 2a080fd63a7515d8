// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `repair`: replaces readings that are wrong or missing, lists what was replaced, undoes and redoes it. */
namespace RepairVerb
{
int run(Invocation &call);
}
