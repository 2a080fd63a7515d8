# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py WATTGLASS EMPTYWINDOW [ROUNDS]: how soon the chart is seen after the start, and what an open window costs.

Wattglass on a store of ten years and of one, and an empty QML window, in turns, each a process of its own on an Xvfb whose
frame buffer is a file that is watched from outside: a window is there when enough pixels have the one colour that only the
chart (or the empty window) has. Software rendering. Prints medians of the ratios of neighbours, and their ranges."""
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

COLOR = bytes.fromhex("0877B4")  # solar, blue first as the frame buffer keeps it
ENOUGH = 2000  # pixels; the dot of a tile or a legend has about a hundred
TODAY = int(time.time()) // 86400 * 86400  # the page opens on the days that are now
IDLE = 10  # seconds


def rows(days):
    for i in range(days * 96):
        begin = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(TODAY + (i - days * 96) * 900))
        sun = max(0, 48 - abs(i % 96 - 48) * 2) * (12 + i % 7)
        yield f"{begin},{200 + (i * 37) % 350},{sun}\n"


def store(wattglass, folder, days):
    source, file = os.path.join(folder, f"{days}.csv"), os.path.join(folder, f"{days}.db")
    with open(source, "w") as csv:
        csv.write("start,home (Wh),solar (Wh)\n")
        csv.writelines(rows(days))
    command = [wattglass, "import", "--store", file, "--zone", "America/Los_Angeles",
               "--column", "home (Wh)=home", "--column", "solar (Wh)=solar", source]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


class Screen:
    def __init__(self, folder):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-fbdir", folder, "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.environment = dict(os.environ, DISPLAY=":" + self.server.stdout.readline().decode().strip(), QT_QPA_PLATFORM="xcb",
                                QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def seen(self):
        return self.pixels[:].count(COLOR)

    def opened(self, command):
        """The process and the seconds until its picture was seen."""
        while self.seen() >= ENOUGH:
            time.sleep(0.05)
        begin = time.monotonic()
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)
        while self.seen() < ENOUGH:
            if process.poll() is not None or time.monotonic() - begin > 30:
                sys.exit(f"{command} showed nothing")
            time.sleep(0.004)
        return process, time.monotonic() - begin


def end(process):
    process.terminate()
    process.wait()


def proportional_memory(process):
    with open(f"/proc/{process.pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def wakeups(process):
    total = 0
    for task in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{task}/status") as file:
            total += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
    return total


def idle(screen, command):
    process, _ = screen.opened(command)
    time.sleep(3)  # for what still settles
    before = wakeups(process)
    time.sleep(IDLE)
    answer = proportional_memory(process), wakeups(process) - before
    end(process)
    return answer


def tell(what, goal, ratios):
    print(f"{what}: {statistics.median(ratios):.2f} x ({min(ratios):.2f}-{max(ratios):.2f}), goal at most {goal} x")


def main():
    wattglass, empty = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    folder = tempfile.mkdtemp()
    screen = None
    try:
        commands = [[wattglass, "--store", store(wattglass, folder, 3653)], [wattglass, "--store", store(wattglass, folder, 365)], [empty]]
        screen = Screen(folder)
        times = [[], [], []]
        for _ in range(rounds + 1):
            for command, seconds in zip(commands, times):
                process, taken = screen.opened(command)
                seconds.append(taken)
                end(process)
        ten, one, least = (seconds[1:] for seconds in times)  # the first round reads the files from the disk
        print(f"median seconds to the picture: {statistics.median(ten):.3f} with ten years, {statistics.median(one):.3f} with one, "
              f"{statistics.median(least):.3f} empty")
        tell("H1 chart of ten years against an empty window", 1.5, [a / b for a, b in zip(ten, least)])
        tell("H1 ten years against one", 1.1, [a / b for a, b in zip(ten, one)])
        own, bare = idle(screen, commands[0]), idle(screen, commands[2])
        print(f"H2 idle memory (PSS): {own[0]:.1f} MiB, empty window {bare[0]:.1f} MiB: {own[0] / bare[0]:.2f} x, goal at most 1.5 x")
        print(f"H2 wake-ups of all threads in {IDLE} s: {own[1]}, empty window {bare[1]}")
    finally:
        if screen:
            end(screen.server)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
