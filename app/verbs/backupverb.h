// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass backup`: a copy of the store. */
namespace BackupVerb
{
int run(Invocation &call);
}
