#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""canaries.py WATTGLASS: lets 40 secrets and more go through every way to sign in, well and badly, with all logging on, and then looks
for them in logs, files, arguments, environment, exports and backups. Wants a home and a keychain of its own."""
import os
import secrets
import subprocess
import sys

from leaks import Watch, in_files, within
from services import Services

program = sys.argv[1]
home = os.environ["HOME"]
store = os.path.join(home, "data.db")
KEYRINGS = os.path.join(os.environ["XDG_DATA_HOME"], "keyrings")
WEATHER = "start,end,import kWh\n2025-04-03T10:00:00Z,2025-04-03T11:00:00Z,0.5\n"


class Canaries:
    def __init__(self):
        self.all = []

    def __call__(self, is_secret=True):
        one = "canary" + secrets.token_hex(12)
        if is_secret:
            self.add(one)
        return one

    def add(self, one):
        self.all.append(one)


class Runs:
    """Runs the program, and keeps what it says and shows of itself."""

    def __init__(self):
        self.seen = b""
        opener = os.path.join(home, "bin", "xdg-open")
        os.makedirs(os.path.dirname(opener))
        with open(opener, "w", encoding="ascii") as script:
            script.write('#!/bin/sh\nexec curl -sSL -o /dev/null "$1"\n')
        os.chmod(opener, 0o755)
        logging = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_FATAL_WARNINGS": "0"}
        self.environment = {**os.environ, **logging, "PATH": os.path.dirname(opener) + ":" + os.environ["PATH"]}

    def __call__(self, *arguments, told=None, wanted=(0,)):
        lines = "".join(f"{name}={value}\n" for name, value in (told or {}).items())
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen([program, *arguments], env=self.environment, **pipes)
        watch = Watch(process)
        said = process.communicate(lines.encode(), timeout=120)
        # The page that the browser is given is an argument of what opens it, and holds no secret but the state.
        self.seen += b"".join(said) + watch.end()
        if process.returncode not in wanted:
            raise SystemExit(f"{arguments[:2]} ended with {process.returncode}: {said[1].decode()[-600:]}")


def credentials(canary, services):
    return {
        "tesla": {"client_id": "wattglass", "client_secret": canary()},
        "wegowise": {"consumer_key": "wattglass", "consumer_secret": canary()},
        "wattcarbon": {"email": "anna@casa.example", "api_key": canary()},
        "wattshift": {"api_key": canary()},
        "digiwatt": {"address": services.address + "/digiwatt/api", "client_id": "wattglass", "client_secret": canary()},
    }


def main():
    canary, run = Canaries(), Runs()
    services = Services(canary)
    where = ["--store", store, "--sandbox", services.address]
    readings = os.path.join(home, "readings.csv")
    with open(readings, "w", encoding="ascii") as file:
        file.write(WEATHER)
    run("import", "--store", store, "--zone", "Europe/Rome", "--step", "3600", readings)
    for attempt in ([], "again"):
        for provider, told in credentials(canary, services).items():
            run("connect", provider, *where, *(["--again", provider + "-1"] if attempt else []), "--json", told=told)
    services.refuses = True
    for provider, told in credentials(canary, services).items():
        run("connect", provider, *where, told=told, wanted=range(1, 10))
    services.refuses = False
    run("accounts", *where, "--json")
    run("backup", "--store", store)
    run("export", "--store", store, os.path.join(home, "readings.json"), wanted=range(10))
    before = in_files(home, canary.all, [KEYRINGS])
    for provider in credentials(canary, services):
        run("disconnect", provider + "-1", *where)

    planted = os.path.join(home, "planted")
    with open(planted, "wb") as file:
        file.write(canary.all[-1].encode("utf-16-le"))
    if len(in_files(home, canary.all, [KEYRINGS])) != 1 + len(in_files(home, canary.all, [KEYRINGS, planted])):
        raise SystemExit("what was planted was not found")
    os.remove(planted)

    found = before + in_files(home, canary.all) + [f"seen: secret {canary.all.index(one) + 1}" for one in within(run.seen, canary.all)]
    print(f"{len(canary.all)} canaries, {len(found)} found, in {len(run.seen)} bytes that were seen")
    for line in found:
        print(line)
    if found or len(canary.all) < 40:
        raise SystemExit(1)


main()
