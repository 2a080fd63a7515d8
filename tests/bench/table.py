#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py BENCH [OPTIONS...]: runs all races five times and prints the table of README.md."""
import json
import statistics
import subprocess
import sys

RUNS = 5


def races(binary, options):
    command = [binary, "--benchmark_format=json", *options]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    return json.loads(answer)["benchmarks"]


def goal_of(race, rival):
    least, most = race[rival + " at least"], race[rival + " at most"]
    return f"≥ {least:g} x" if least else f"≤ {most:g} x" if most else "-"


def is_met(race, rival, ratio):
    least, most = race[rival + " at least"], race[rival + " at most"]
    return "" if not least and not most else "yes" if ratio >= least and (not most or ratio <= most) else "no"


def main():
    runs = [races(sys.argv[1], sys.argv[2:]) for _ in range(RUNS)]
    print("| race | against | goal | median ratio (range of %d runs) | holds in | ours, ms | theirs, ms |" % RUNS)
    print("|---|---|---|---|---|---|---|")
    for same in zip(*runs):
        for rival in [key.removesuffix(" ratio") for key in same[0] if key.endswith(" ratio")]:
            ratios = [race[rival + " ratio"] for race in same]
            held = [is_met(race, rival, ratio) for race, ratio in zip(same, ratios)]
            ours = statistics.median(race["ours ms"] for race in same)
            theirs = statistics.median(race[rival + " ms"] for race in same)
            print(f"| {same[0]['name'].split('/iterations')[0]} | {rival} | {goal_of(same[0], rival)} "
                  f"| {statistics.median(ratios):.3g} ({min(ratios):.3g}-{max(ratios):.3g}) "
                  f"| {held.count('yes')} of {RUNS if held[0] else 0} | {ours:.4g} | {theirs:.4g} |")


if __name__ == "__main__":
    main()
