// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demonoise.h"

#include "models/values/division.h"

namespace
{
constexpr qint64 solstice = 2451900; // 21 December 2000
constexpr qint64 halfTurn = 32768;
}

quint64 DemoNoise::hash(quint64 seed, qint64 n)
{
    quint64 bits = seed * 0xd1342543de82ef95u + quint64(n) * 0x9e3779b97f4a7c15u;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

int DemoNoise::pick(quint64 seed, qint64 n, int below)
{
    return int((hash(seed, n) >> 32) * quint64(below) >> 32);
}

int DemoNoise::smooth(quint64 seed, qint64 minute, int period)
{
    const qint64 node = floorDivided(minute, period);
    const int before = int(hash(seed, node) & (one - 1));
    const int after = int(hash(seed, node + 1) & (one - 1));
    const qint64 part = (minute - node * period) * one / period;
    const qint64 eased = part * part * (3 * one - 2 * part) / (qint64(one) * one);
    return before + int((after - before) * eased / one);
}

int DemoNoise::sine(qint64 angle)
{
    const qint64 turned = angle & (2 * halfTurn - 1);
    const qint64 x = turned & (halfTurn - 1);
    const qint64 arc = x * (halfTurn - x);
    const int height = int(16 * arc * one / (5 * halfTurn * halfTurn - 4 * arc)); // Bhaskara's formula
    return turned < halfTurn ? height : -height;
}

int DemoNoise::season(qint64 julianDay)
{
    return int(floorDivided((julianDay - solstice) * 655360000, 3652425) & 65535);
}
