#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""consent.py PAGE: the demo user, whose browser is Chromium, signs in at a page of the sandbox and consents."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "peers"))
from webdriver import Browser  # noqa: E402

with Browser() as browser:
    browser.open(sys.argv[1])
    browser.fill("input[name=email]", "anna@casa.example")
    browser.fill("input[name=password]", "sole")
    browser.click("button.yes, button[type=submit]")
    browser.click("button.yes")
    print(browser.address())
