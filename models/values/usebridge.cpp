// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/usebridge.h"

#include <cmath>

namespace
{
constexpr int decimals = 6;
constexpr double most = 1e9; // products of these, and sums of thousands of them, are exact
constexpr double farApart = 2;

/** What a home uses beside the average one, in the numbers that can be reckoned with. */
struct Beside
{
    std::optional<Decimal> user;
    std::optional<Decimal> average;

    bool isKnown() const { return user && average; }
};

std::optional<Decimal> exact(double value)
{
    if (!(value >= 0 && value <= most)) // nor where it is not a number
        return {};
    return Decimal(std::llround(value * std::pow(10, decimals)), -decimals);
}

Beside exact(const std::optional<ToldBeside> &told)
{
    return told ? Beside{exact(told->user), exact(told->average)} : Beside{};
}

Decimal product(const Decimal &one, const Decimal &other)
{
    return {one.mantissa() * other.mantissa(), one.exponent() + other.exponent()};
}

Decimal half(const Decimal &number)
{
    return (number * 5).shifted(-1);
}

/** Whether it is never used, so that it takes nothing each time. */
bool isNever(const std::optional<Decimal> &uses, const std::optional<Decimal> &each)
{
    return uses && *uses == Decimal() && (!each || *each == Decimal());
}

bool isFarFrom(double actual, const Decimal &user)
{
    const double expected = user.toDouble();
    return actual > farApart * expected || expected > farApart * actual;
}

void addTotals(const ToldUse &use, const Decimal &user, const Decimal &average, UseBridge &bridge)
{
    bridge.user = bridge.user + user;
    bridge.average = bridge.average + average;
    if (isFarFrom(use.actual, user))
        bridge.doubtful.append(use.name);
}

bool addCycles(const ToldUse &use, UseBridge &bridge)
{
    const Beside uses = exact(use.uses);
    const Beside told = exact(use.singleUse);
    const Beside each{isNever(uses.user, told.user) ? told.average : told.user,
                      isNever(uses.average, told.average) ? told.user : told.average};
    if (!uses.isKnown() || !each.isKnown())
        return false;
    const Decimal moreUses = product(*uses.user - *uses.average, *each.user + *each.average);
    const Decimal moreEach = product(*each.user - *each.average, *uses.user + *uses.average);
    bridge.steps.append({use.part, use.name, UseStep::Kind::Uses, half(moreUses)});
    bridge.steps.append({use.part, use.name, UseStep::Kind::EachUse, half(moreEach)});
    addTotals(use, product(*uses.user, *each.user), product(*uses.average, *each.average), bridge);
    return true;
}

bool addWhole(const ToldUse &use, UseBridge &bridge)
{
    const Beside total = exact(use.total);
    if (!total.isKnown() || use.isAverageDoubtful)
        return false;
    bridge.steps.append({use.part, use.name, UseStep::Kind::Whole, *total.user - *total.average});
    addTotals(use, *total.user, *total.average, bridge);
    return true;
}
}

UseBridge UseBridge::of(const QList<ToldUse> &uses)
{
    UseBridge bridge;
    for (const ToldUse &use : uses) {
        if (!addCycles(use, bridge) && !addWhole(use, bridge))
            bridge.unknown.append(use.name);
    }
    return bridge;
}
