// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass sync`: brings what services have of the user's accounts into the store. */
namespace SyncVerb
{
int run(Invocation &call);
}
