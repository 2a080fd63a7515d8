// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/storeanswers.h"

#include "services/store/layerreader.h"
#include "services/store/transaction.h"
#include "tests/bench/race.h"
#include "tests/bench/twostores.h"

#include <random>

std::vector<IntervalSum> StoreAnswers::sums(StoreSession &session, const std::vector<Interval> &intervals)
{
    const Transaction snapshot(*session.database, Transaction::Kind::Reading);
    session.catalog.refresh();
    return valueOrFault(IntervalSums::of(*session.database, *session.catalog.find(TwoStores::key()), intervals));
}

Readings StoreAnswers::readings(StoreSession &session, const Interval &range)
{
    const Transaction snapshot(*session.database, Transaction::Kind::Reading);
    session.catalog.refresh();
    return LayerReader::within(*session.database, *session.catalog.find(TwoStores::key()), range);
}

std::vector<qint64> StoreAnswers::sums(RowStore &rows, const std::vector<Interval> &intervals)
{
    std::vector<qint64> sums;
    for (const Interval &interval : intervals)
        sums.push_back(rows.sum(interval));
    return sums;
}

void StoreAnswers::requireEqual(TwoStores &stores)
{
    std::mt19937_64 dice(3);
    const auto number = [&dice](qint64 limit) { return qint64(dice() % quint64(limit)); };
    for (int round = 0; round < 50; ++round) {
        const qint64 first = number(stores.size());
        const Interval range = TwoStores::minutes(first, 1 + number(stores.size() - first));
        requireEqualSums(stores, {{range.start + number(60), range.end}});
    }
    requireEqualSums(stores, stores.months());
    const Interval range = TwoStores::minutes(1000, std::min<qint64>(stores.size() - 1000, 525'600));
    const Readings ours = readings(stores.ours(), range);
    const RowStore::Rows theirs = stores.rows().fetch(range);
    Race::require(ours.starts == theirs.starts && ours.values == theirs.values, "readings of a range");
}

void StoreAnswers::requireEqualSums(TwoStores &stores, const std::vector<Interval> &intervals)
{
    const std::vector<IntervalSum> ours = sums(stores.ours(), intervals);
    const std::vector<qint64> theirs = sums(stores.rows(), intervals);
    for (std::size_t i = 0; i < intervals.size(); ++i)
        Race::require(ours[i].total == Decimal(theirs[i]) * 60, "the sum from " + std::to_string(intervals[i].start));
}
