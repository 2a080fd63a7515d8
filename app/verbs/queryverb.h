// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass query`: the values of one series. */
namespace QueryVerb
{
int run(Invocation &call);
}
