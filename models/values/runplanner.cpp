// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runplanner.h"

#include <algorithm>

namespace
{
using Sum = std::optional<Int128>;

/** Up to which slot, not included, each slot is followed by equal ones. */
std::vector<std::size_t> endsOf(const std::vector<RunSlot> &time)
{
    std::vector<std::size_t> ends(time.size());
    for (std::size_t i = time.size(); i-- > 0;) {
        const bool goesOn = i + 1 < time.size() && time[i] == time[i + 1];
        ends[i] = goesOn ? ends[i + 1] : i + 1;
    }
    return ends;
}

/** The energy of the load before each of its slots, and last of all of it. */
std::vector<Int128> before(const std::vector<Int128> &load)
{
    std::vector<Int128> sums{0};
    for (const Int128 one : load)
        sums.push_back(sums.back() + one);
    return sums;
}

void add(Sum &sum, Int128 energy, const std::optional<qint64> &each)
{
    if (!each)
        sum.reset();
    else if (sum)
        *sum += energy * *each;
}

/** Adds so much @p energy drawn in time like @p slot. */
void add(RunStart &start, Int128 energy, const RunSlot &slot)
{
    add(start.cost, energy, slot.price);
    add(start.share, energy, slot.share);
    add(start.carbon, energy, slot.carbon);
}

/** Marks those that nothing is both cheaper and greener than: from the cheapest on each has to be greener than those before. */
void markFront(std::vector<RunStart> &starts)
{
    std::vector<RunStart *> known;
    for (RunStart &start : starts) {
        if (start.cost && start.share)
            known.push_back(&start);
    }
    std::ranges::stable_sort(
        known, [](const RunStart *a, const RunStart *b) { return *a->cost != *b->cost ? *a->cost < *b->cost : *a->share > *b->share; });
    Sum greenest;
    for (RunStart *start : known) {
        start->isOnFront = !greenest || *start->share > *greenest;
        greenest = std::max(greenest, start->share);
    }
}

template<typename Fill>
std::vector<RunStart> startsBy(const std::vector<Int128> &load, const std::vector<RunSlot> &time, Fill fill)
{
    std::vector<RunStart> starts;
    for (std::size_t slot = 0; !load.empty() && slot + load.size() <= time.size(); ++slot) {
        RunStart start{.slot = slot, .cost = Int128(0), .share = Int128(0), .carbon = Int128(0)};
        fill(start);
        starts.push_back(start);
    }
    markFront(starts);
    return starts;
}

/** The first with the least of what @p first tells; of equal ones that with the least of what @p second tells, unknown being most. */
int best(const std::vector<RunStart> &starts, Sum (*first)(const RunStart &), Sum (*second)(const RunStart &))
{
    const auto isBetter = [&](const RunStart &a, const RunStart &b) {
        if (first(a) != first(b))
            return *first(a) < *first(b);
        return second(a) && (!second(b) || *second(a) < *second(b));
    };
    int found = -1;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (first(starts[i]) && (found < 0 || isBetter(starts[i], starts[std::size_t(found)])))
            found = int(i);
    }
    return found;
}

Sum costOf(const RunStart &start)
{
    return start.cost;
}

/** Less the greener it is. */
Sum dirtOf(const RunStart &start)
{
    return start.share ? Sum(-*start.share) : Sum();
}
}

std::vector<RunStart> RunPlanner::starts(const std::vector<Int128> &load, const std::vector<RunSlot> &time)
{
    const std::vector<std::size_t> ends = endsOf(time);
    const std::vector<Int128> sums = before(load);
    return startsBy(load, time, [&](RunStart &start) {
        const std::size_t end = start.slot + load.size();
        for (std::size_t at = start.slot; at < end;) {
            const std::size_t next = std::min(ends[at], end);
            add(start, sums[next - start.slot] - sums[at - start.slot], time[at]);
            at = next;
        }
    });
}

std::vector<RunStart> RunPlanner::startsPlain(const std::vector<Int128> &load, const std::vector<RunSlot> &time)
{
    return startsBy(load, time, [&](RunStart &start) {
        for (std::size_t i = 0; i < load.size(); ++i)
            add(start, load[i], time[start.slot + i]);
    });
}

int RunPlanner::cheapest(const std::vector<RunStart> &starts)
{
    return best(starts, costOf, dirtOf);
}

int RunPlanner::greenest(const std::vector<RunStart> &starts)
{
    return best(starts, dirtOf, costOf);
}
