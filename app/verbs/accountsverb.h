// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `accounts`: lists the services that the user has signed in to. */
namespace AccountsVerb
{
int run(Invocation &call);
}
