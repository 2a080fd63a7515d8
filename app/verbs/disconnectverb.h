// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `disconnect`: forgets a sign-in. */
namespace DisconnectVerb
{
int run(Invocation &call);
}
