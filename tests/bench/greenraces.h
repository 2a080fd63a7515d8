// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** How fast the greenest window of each day is found. */
namespace GreenRaces
{
void add();
}
