// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/greenraces.h"

#include "models/values/greensums.h"
#include "tests/bench/race.h"

#include <QRandomGenerator>

#include <cmath>
#include <memory>

namespace
{
constexpr std::size_t slotsOfDay = 288; // of five minutes
constexpr std::size_t days = 3653;
constexpr std::size_t fourHours = 48;
constexpr std::size_t twentyMinutes = fourHours / 12;

using Starts = std::vector<std::size_t>;

/** Ten years of shares: sun by day, and weather that changes every five minutes. In 64ths, of which sums of any numbers are exact. */
std::vector<double> tenYears()
{
    QRandomGenerator random(42);
    std::vector<double> shares;
    for (std::size_t slot = 0; slot < days * slotsOfDay; ++slot) {
        const double sun = std::max(0.0, std::sin((double(slot % slotsOfDay) / slotsOfDay - 0.25) * 2 * M_PI));
        shares.push_back(std::round((0.2 + 0.4 * sun + 0.4 * random.generateDouble()) * 64) / 64);
    }
    return shares;
}

Starts ours(const std::vector<double> &shares, std::size_t length)
{
    const GreenSums sums(shares);
    Starts starts;
    for (std::size_t day = 0; day < days; ++day)
        starts.push_back(*sums.greenest(day * slotsOfDay, (day + 1) * slotsOfDay, length));
    return starts;
}

template<typename Number>
std::size_t greenestAnew(const Number *day, std::size_t length)
{
    std::size_t found = 0;
    Number best = -1;
    for (std::size_t start = 0; start + length <= slotsOfDay; ++start) {
        Number sum = 0;
        for (std::size_t i = 0; i < length; ++i)
            sum += day[start + i];
        if (sum > best) {
            best = sum;
            found = start;
        }
    }
    return found;
}

/** Sums each window anew. It does not ask whether all of it is known. */
template<typename Number>
Starts summedAnew(const std::vector<Number> &shares, std::size_t length)
{
    Starts starts;
    for (std::size_t day = 0; day < days; ++day)
        starts.push_back(day * slotsOfDay + greenestAnew(&shares[day * slotsOfDay], length));
    return starts;
}

/** The same in whole numbers, which a compiler adds several at a time. */
Starts summedInWholeNumbers(const std::vector<double> &shares, std::size_t length)
{
    std::vector<qint64> millionths(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        millionths[i] = qint64(shares[i] * 1e6 + 0.5);
    return summedAnew(millionths, length);
}

using Shares = std::shared_ptr<const std::vector<double>>;

Race::Run findingOurs(const Shares &shares, std::size_t length)
{
    return [=] { Race::keep(ours(*shares, length)); };
}

Race::Run checking(const Shares &shares)
{
    return [=] {
        for (const std::size_t length : {twentyMinutes, fourHours}) {
            const Starts found = ours(*shares, length);
            Race::require(found == summedAnew(*shares, length), "the greenest windows are those of summing each anew");
            Race::require(found == summedInWholeNumbers(*shares, length), "and those of doing so in whole numbers");
        }
    };
}

Race::Event againstSumming()
{
    const auto shares = std::make_shared<std::vector<double>>(tenYears());
    const auto anew = [shares] { Race::keep(summedAnew(*shares, fourHours)); };
    const auto inWholeNumbers = [shares] { Race::keep(summedInWholeNumbers(*shares, fourHours)); };
    return {
        findingOurs(shares, fourHours), {{"summing each anew", anew, 8}, {"the same in whole numbers", inWholeNumbers}}, checking(shares)};
}

Race::Event againstShorter()
{
    const auto shares = std::make_shared<std::vector<double>>(tenYears());
    return {findingOurs(shares, twentyMinutes), {{"ours, 12 x as long", findingOurs(shares, fourHours), 0, 1.1}}, checking(shares)};
}
}

void GreenRaces::add()
{
    Race::add("C2 greenest 4 h of each day of ten years", againstSumming);
    Race::add("C2 greenest 20 min of each day of ten years", againstShorter);
}
