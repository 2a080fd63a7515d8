#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chromium.py PAGE [no]: a user whose browser is Chromium. Signs in at the provider's page and consents, or says no; prints what the
browser shows at the end, as JSON."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from webdriver import Browser

SHOWN = """return {heading: document.querySelector("h1")?.innerText ?? "", language: document.documentElement.lang,
paper: getComputedStyle(document.body).backgroundColor, scripts: document.scripts.length,
fetched: performance.getEntriesByType("resource").length}"""


def main():
    page, says_no = sys.argv[1], sys.argv[2:] == ["no"]
    with Browser() as browser:
        browser.open(page)
        for _ in range(6):
            if "/callback?" in browser.address():
                break
            if says_no:
                browser.click("a[href$='/abort']")
                continue
            if browser.find("input[name=login]"):
                browser.fill("input[name=login]", "anna@casa.example")
                browser.fill("input[name=password]", "sole")
            browser.click("button[type=submit]")
        print(json.dumps(browser.run(SHOWN)))


main()
