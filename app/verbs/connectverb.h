// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `connect`: signs in to a service. */
namespace ConnectVerb
{
int run(Invocation &call);
}
