// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/** Chance that is the same on every machine: whole numbers only, no library's distribution or sine. */
namespace DemoNoise
{
/** What stands for 1 in the demo's whole-number arithmetic. */
constexpr int one = 4096;

/** SplitMix64 of both: 64 bits that look like chance. */
quint64 hash(quint64 seed, qint64 n);
/** Evenly spread over 0 to @p below - 1. */
int pick(quint64 seed, qint64 n, int below);
/** A curve over @p minute between 0 and one, with a new height every @p period minutes. */
int smooth(quint64 seed, qint64 minute, int period);
/** The sine of @p angle, in 1/65536 of a turn, times one; off by 0.2 % at most. */
int sine(qint64 angle);
inline int cosine(qint64 angle)
{
    return sine(angle + 16384);
}
/** Where in the year @p julianDay lies, in 1/65536 of a turn from the winter solstice. */
int season(qint64 julianDay);
}
