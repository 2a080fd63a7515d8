// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/runplanner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double wattHours = 1000; // in a kWh

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/** Up to which slot, not included, each slot is followed by equal ones. */
std::vector<std::size_t> endsOf(const std::vector<RunSlot> &time)
{
    std::vector<std::size_t> ends(time.size());
    for (std::size_t i = time.size(); i-- > 0;) {
        const bool goesOn = i + 1 < time.size() && isSame(time[i].price, time[i + 1].price) && isSame(time[i].share, time[i + 1].share);
        ends[i] = goesOn ? ends[i + 1] : i + 1;
    }
    return ends;
}

/** The energy of the load before each of its slots, and last of all of it. */
std::vector<double> before(const std::vector<double> &load)
{
    std::vector<double> sums{0};
    for (const double one : load)
        sums.push_back(sums.back() + one);
    return sums;
}

/** Marks those that nothing is both cheaper and greener than: from the cheapest on each has to be greener than those before. */
void markFront(std::vector<RunStart> &starts)
{
    std::vector<RunStart *> known;
    for (RunStart &start : starts) {
        if (!std::isnan(start.cost) && !std::isnan(start.share))
            known.push_back(&start);
    }
    std::ranges::stable_sort(
        known, [](const RunStart *a, const RunStart *b) { return a->cost != b->cost ? a->cost < b->cost : a->share > b->share; });
    double greenest = -1;
    for (RunStart *start : known) {
        start->isOnFront = start->share > greenest;
        greenest = std::max(greenest, start->share);
    }
}

template<typename Add>
std::vector<RunStart> startsBy(const std::vector<double> &load, const std::vector<RunSlot> &time, Add add)
{
    std::vector<RunStart> starts;
    const double all = before(load).back();
    for (std::size_t slot = 0; !load.empty() && slot + load.size() <= time.size(); ++slot) {
        RunStart start{.slot = slot};
        add(start);
        start.cost /= wattHours;
        start.share = all > 0 ? start.share / all : unknown;
        starts.push_back(start);
    }
    markFront(starts);
    return starts;
}

int best(const std::vector<RunStart> &starts, double (*first)(const RunStart &), double (*second)(const RunStart &))
{
    int found = -1;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (std::isnan(first(starts[i])))
            continue;
        const RunStart *known = found < 0 ? nullptr : &starts[std::size_t(found)];
        const bool isBetter
            = !known || first(starts[i]) < first(*known) || (first(starts[i]) == first(*known) && second(starts[i]) < second(*known));
        if (isBetter)
            found = int(i);
    }
    return found;
}
}

std::vector<RunStart> RunPlanner::starts(const std::vector<double> &load, const std::vector<RunSlot> &time)
{
    const std::vector<std::size_t> ends = endsOf(time);
    const std::vector<double> sums = before(load);
    return startsBy(load, time, [&](RunStart &start) {
        const std::size_t end = start.slot + load.size();
        for (std::size_t at = start.slot; at < end;) {
            const std::size_t next = std::min(ends[at], end);
            const double energy = sums[next - start.slot] - sums[at - start.slot];
            start.cost += energy * time[at].price;
            start.share += energy * time[at].share;
            at = next;
        }
    });
}

std::vector<RunStart> RunPlanner::startsPlain(const std::vector<double> &load, const std::vector<RunSlot> &time)
{
    return startsBy(load, time, [&](RunStart &start) {
        for (std::size_t i = 0; i < load.size(); ++i) {
            start.cost += load[i] * time[start.slot + i].price;
            start.share += load[i] * time[start.slot + i].share;
        }
    });
}

int RunPlanner::cheapest(const std::vector<RunStart> &starts)
{
    return best(
        starts, [](const RunStart &start) { return start.cost; }, [](const RunStart &start) { return -start.share; });
}

int RunPlanner::greenest(const std::vector<RunStart> &starts)
{
    return best(
        starts, [](const RunStart &start) { return -start.share; }, [](const RunStart &start) { return start.cost; });
}
