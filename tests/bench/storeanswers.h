// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/intervalsums.h"
#include "tests/bench/rowstore.h"

#include <vector>

class TwoStores;
struct StoreSession;

/** What the races ask of our store, as SeriesReader asks it on one of its threads, and of the rows. */
namespace StoreAnswers
{
std::vector<IntervalSum> sums(StoreSession &session, const std::vector<Interval> &intervals);
Readings readings(StoreSession &session, const Interval &range);
std::vector<qint64> sums(RowStore &rows, const std::vector<Interval> &intervals);

/** Ends the program unless both tell the same: sums over random minutes, months, and readings. */
void requireEqual(TwoStores &stores);
void requireEqualSums(TwoStores &stores, const std::vector<Interval> &intervals);
}
