#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""connect.py WATTGLASS: a user who sees the window through a screen reader signs in to every service of a sandbox, by Chromium where a
browser is needed, and finds them again after a restart."""
import json
import os
import subprocess
import sys

from accessible import Window

program = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
home = os.environ["HOME"]
DEMO = {"Client ID": "wattglass-demo", "Client secret": "demo-secret"}


def make_browser():
    """What opens pages on this desktop is Chromium, with the demo user before it."""
    folder = os.path.join(home, "bin")
    os.mkdir(folder)
    opener = os.path.join(folder, "xdg-open")
    with open(opener, "w", encoding="utf-8") as script:
        script.write(f'#!/bin/sh\nexec /usr/bin/python3 {here}/consent.py "$1" >>{home}/browser.log 2>&1\n')
    os.chmod(opener, 0o755)
    os.environ["PATH"] = folder + ":" + os.environ["PATH"]


def sign_in(window, service, told):
    window.press(f"Sign in to {service}")
    window.find("Cancel")
    for label, text in told.items():
        window.write(label, text)
    window.press("Sign in")
    window.gone("Cancel")
    print(f"{service}: signed in", flush=True)


def accounts(store, sandbox):
    said = subprocess.run([program, "accounts", "--store", store, "--sandbox", sandbox, "--json"], capture_output=True, check=True)
    return {account["provider"]: account["state"] for account in json.loads(said.stdout)}


def main():
    make_browser()
    store = os.path.join(home, "data.db")
    server = subprocess.Popen([program, "sandbox"], stdout=subprocess.PIPE, text=True)
    sandbox = json.loads("".join(iter(server.stdout.readline, "}\n")) + "}")["address"]
    there = subprocess.Popen([program, "--store", store, "--sandbox", sandbox])
    try:
        window = Window("wattglass")
        window.press("Accounts")
        sign_in(window, "WattShift", {"API key": "wsk_demo"})
        sign_in(window, "WattCarbon", {"E-mail address": "anna@casa.example", "API key": "demo-key"})
        sign_in(window, "Digiwatt", {"Address": sandbox + "/digiwatt/api"} | DEMO)
        sign_in(window, "Tesla", DEMO)
        sign_in(window, "WegoWise", {"Consumer key": "wattglass-demo", "Consumer secret": "demo-secret"})
    finally:
        there.terminate()
        there.wait()
    found = accounts(store, sandbox)
    print(found)
    server.terminate()
    server.wait()
    if sorted(found) != ["digiwatt", "tesla", "wattcarbon", "wattshift", "wegowise"] or set(found.values()) != {"fresh"}:
        raise SystemExit("not all are signed in")


main()
