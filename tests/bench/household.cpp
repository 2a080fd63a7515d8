// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/household.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace
{
constexpr std::uint64_t seed = 42;

/** SplitMix64, by Vigna: https://prng.di.unimi.it/splitmix64.c */
class Chance
{
public:
    std::uint64_t number()
    {
        std::uint64_t mixed = (m_state += 0x9e3779b97f4a7c15);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    bool happens(double share) { return double(number() >> 11) * 0x1p-53 < share; }
    int below(int limit) { return int(number() % std::uint64_t(limit)); }

private:
    std::uint64_t m_state = seed;
};

/** Something that is switched on now and then and runs for some minutes. */
class Appliance
{
public:
    bool isOff() const { return m_left <= 0; }
    void start(int length) { m_left = length; }
    /** How many minutes it still runs, this one too; 0 when it is off. */
    int minute() { return m_left > 0 ? m_left-- : 0; }

private:
    int m_left = 0;
};

class Home
{
public:
    int watts(std::int64_t minute)
    {
        const int ofDay = int(minute % 1440);
        const double hour = ofDay / 60.0;
        const double season = std::cos(turn * std::fmod(double(minute / 1440), 365.25) / 365.25);
        const double evening = (hour - 19.5) * (hour - 19.5) / 6;
        int watts = int(140 + 60 * std::sin(turn * (hour - 9) / 24) + 90 * std::exp(-evening));
        watts += fridge(); // one after the other: they share their chances
        watts += heating(minute, hour, season);
        watts += car(ofDay);
        watts += cooking(minute, ofDay);
        watts += washing(ofDay);
        watts += m_chance.below(9) - 4;
        return std::max(0, watts);
    }

private:
    static constexpr double turn = 2 * std::numbers::pi;

    int fridge()
    {
        if (m_fridge.isOff() && m_chance.happens(0.03))
            m_fridge.start(12 + m_chance.below(10));
        return m_fridge.minute() > 0 ? 95 : 0;
    }
    int heating(std::int64_t minute, double hour, double season)
    {
        const double wanted = std::max(0.0, 900 * season + 250 * std::cos(turn * (hour - 5) / 24));
        m_heat += (wanted - m_heat) * 0.02;
        return m_heat > 150 && minute / 7 % 3 != 0 ? int(m_heat * 1.4) : 0;
    }
    int car(int ofDay)
    {
        if (m_car.isOff() && ofDay == 23 * 60 && m_chance.happens(0.4))
            m_car.start(120 + m_chance.below(150));
        return m_car.minute() > 0 ? 7200 : 0;
    }
    int cooking(std::int64_t minute, int ofDay)
    {
        const bool isMealtime = (ofDay > 1020 && ofDay < 1170) || (ofDay > 400 && ofDay < 480);
        if (m_stove.isOff() && isMealtime && m_chance.happens(0.012))
            m_stove.start(15 + m_chance.below(35));
        return m_stove.minute() == 0 ? 0 : minute / 2 % 4 != 0 ? 1800 : 300;
    }
    int washing(int ofDay)
    {
        if (m_washer.isOff() && ofDay > 540 && ofDay < 1200 && m_chance.happens(0.0006))
            m_washer.start(70);
        const int left = m_washer.minute();
        return left == 0 ? 0 : left > 50 ? 2000 : 180;
    }

    Chance m_chance;
    Appliance m_fridge;
    Appliance m_car;
    Appliance m_stove;
    Appliance m_washer;
    double m_heat = 0;
};
}

std::vector<std::int64_t> Household::load(std::int64_t count)
{
    std::vector<std::int64_t> watts;
    watts.reserve(std::size_t(count));
    Home home;
    for (std::int64_t minute = 0; minute < count; ++minute)
        watts.push_back(home.watts(minute));
    return watts;
}
