// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/usebridge.h"

#include <cmath>

namespace
{
constexpr double fine = 1000; // thousandths
constexpr double half = 2 * fine * fine; // what twice a product of thousandths is counted in

bool isKnown(const std::optional<ToldBeside> &beside)
{
    return beside && !std::isnan(beside->user) && !std::isnan(beside->average);
}

qint64 thousandths(double value)
{
    return std::llround(value * fine);
}

/** Sums in whole numbers, so that the steps add up to the gap exactly. */
struct Sums
{
    qint64 average = 0;
    qint64 user = 0;
};

void addCycles(const ToldUse &use, UseBridge &bridge, Sums &sums)
{
    const qint64 n = thousandths(use.uses->user), usual = thousandths(use.uses->average);
    const qint64 e = thousandths(use.singleUse->user), usualEach = thousandths(use.singleUse->average);
    bridge.steps.append({use.part, use.name, UseStep::Kind::Uses, double((n - usual) * (e + usualEach)) / half});
    bridge.steps.append({use.part, use.name, UseStep::Kind::EachUse, double((e - usualEach) * (n + usual)) / half});
    sums.user += 2 * n * e;
    sums.average += 2 * usual * usualEach;
}

void addWhole(const ToldUse &use, UseBridge &bridge, Sums &sums)
{
    const qint64 user = thousandths(use.total->user), usual = thousandths(use.total->average);
    bridge.steps.append({use.part, use.name, UseStep::Kind::Whole, double(user - usual) / fine});
    sums.user += 2 * qint64(fine) * user;
    sums.average += 2 * qint64(fine) * usual;
}
}

UseBridge UseBridge::of(const QList<ToldUse> &uses)
{
    UseBridge bridge;
    Sums sums;
    for (const ToldUse &use : uses) {
        if (isKnown(use.singleUse) && isKnown(use.uses))
            addCycles(use, bridge, sums);
        else if (isKnown(use.total) && !use.isAverageDoubtful)
            addWhole(use, bridge, sums);
        else
            bridge.unknown.append(use.name);
    }
    bridge.average = double(sums.average) / half;
    bridge.user = double(sums.user) / half;
    return bridge;
}
