// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/** The ranks of layers: the highest is the strongest. A layer of negative rank is set aside: it is kept and counts for nothing. */
namespace LayerRank
{
/** Imports are below, repairs above, each repair stronger than those made before it. */
constexpr qint64 firstRepair = 1'000'000'000;
}
