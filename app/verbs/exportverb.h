// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass export`: a view into a file. */
namespace ExportVerb
{
int run(Invocation &call);
}
