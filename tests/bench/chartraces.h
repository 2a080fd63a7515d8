// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** D2 and E1 of the README's table: the lowest and highest of pixel columns, and frames of a chart that is panned. */
namespace ChartRaces
{
void add();
}
