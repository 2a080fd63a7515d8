// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Invocation;

/** `wattglass tariff`: what energy costs, and when. */
namespace TariffVerb
{
int run(Invocation &call);
}
