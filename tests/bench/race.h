// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <vector>

namespace Race
{
using Run = std::function<void()>;

/** Somebody who does the same work, and how our time should compare. */
struct Rival
{
    std::string name;
    Run run;
    double atLeast = 0; /**< their time is to be this many times ours, or more; 0: no such goal */
    double atMost = 0; /**< their time is to be this many times ours, or less: for the same work of ours on more data */
    int mostRounds = 1000; /**< for rivals that would take all day */
};

/** A race that is run in turns: ours, then each rival, round after round, so that what slows the machine slows all of them.
 *  What is told is the median of the ratios of neighbours. */
struct Event
{
    Run ours;
    std::vector<Rival> rivals;
    /** Ends the program with a sentence when the answers of ours and the rivals are not equal. Run once before the timing. */
    Run check;
    Run prepare = {}; /**< before each run of each, untimed */
};

/** Adds an event; @p name begins with the goal's number: `F3 sum of a year`. @p make is called when its turn comes, so that what it needs
 * is made only then. */
void add(const std::string &name, std::function<Event()> make);
/** Ends the program with @p sentence unless @p equal. */
void require(bool equal, const std::string &sentence);
/** Keeps the compiler from leaving @p value out. */
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "r,m"(value) : "memory");
}

/** Runs all events that --benchmark_filter names; with --check only their checks. Answers the exit code. */
int main(int argc, char **argv);
}
