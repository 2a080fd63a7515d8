// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/race.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <string_view>

namespace
{
using Maker = std::function<Race::Event()>;

std::vector<std::pair<std::string, Maker>> &events()
{
    static std::vector<std::pair<std::string, Maker>> all;
    return all;
}

constexpr int rounds = 9;

double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

double secondsOf(const Race::Event &event, const Race::Run &run)
{
    if (event.prepare)
        event.prepare();
    const auto begin = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/** Runs the rounds; one iteration of the benchmark is one round. */
void compete(benchmark::State &state, const Race::Event &event)
{
    std::vector<std::vector<double>> ratios(event.rivals.size());
    std::vector<std::vector<double>> times(event.rivals.size());
    std::vector<double> own;
    for (auto _ : state) {
        own.push_back(secondsOf(event, event.ours));
        state.SetIterationTime(own.back());
        for (std::size_t i = 0; i < event.rivals.size(); ++i) {
            if (int(times[i].size()) >= event.rivals[i].mostRounds)
                continue;
            times[i].push_back(secondsOf(event, event.rivals[i].run));
            ratios[i].push_back(times[i].back() / own.back());
        }
    }
    state.counters["ours ms"] = 1e3 * median(own);
    for (std::size_t i = 0; i < event.rivals.size(); ++i) {
        const Race::Rival &rival = event.rivals[i];
        state.counters[rival.name + " ms"] = 1e3 * median(times[i]);
        state.counters[rival.name + " ratio"] = median(ratios[i]);
        state.counters[rival.name + " at least"] = rival.atLeast;
        state.counters[rival.name + " at most"] = rival.atMost;
    }
}

void enter(const std::string &name, const Maker &make)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [make](benchmark::State &state) {
                                     const Race::Event event = make();
                                     event.check();
                                     compete(state, event);
                                 })
        ->UseManualTime()
        ->Iterations(rounds)
        ->Unit(benchmark::kMillisecond);
}
}

void Race::add(const std::string &name, std::function<Event()> make)
{
    events().emplace_back(name, std::move(make));
}

void Race::require(bool equal, const std::string &sentence)
{
    if (equal)
        return;
    std::cerr << "The answers differ: " << sentence << std::endl;
    std::exit(1);
}

int Race::main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--check") {
        for (const auto &[name, make] : events()) {
            make().check();
            std::cout << name << ": equal" << std::endl;
        }
        return 0;
    }
    for (const auto &[name, make] : events())
        enter(name, make);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
