# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium, driven by what W3C calls WebDriver."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
PATIENCE = 60
OPTIONS = [
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-proxy-server",
]


class Browser:
    """Leaves nothing behind: `with Browser() as browser`."""

    def __init__(self, options=()):
        self.profile = tempfile.mkdtemp(prefix="wattglass-browser-")
        root = ["--no-sandbox"] if os.geteuid() == 0 else []  # whom Chromium cannot shut in
        self.options = OPTIONS + root + ["--user-data-dir=" + self.profile, *options]
        self.session = None
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def __enter__(self):
        try:
            self.port = next(int(found[1]) for line in self.driver.stdout if (found := re.search(r"successfully on port (\d+)", line)))
            wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": self.options}}
            self.session = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            if self.session:
                self._of_session("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()
            shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, url):
        self._of_session("POST", "/url", {"url": url})

    def address(self):
        return self._of_session("GET", "/url")

    def find(self, selector):
        """The elements that a CSS selector means."""
        found = self._of_session("POST", "/elements", {"using": "css selector", "value": selector})
        return [element[ELEMENT] for element in found]

    def fill(self, selector, text):
        self._of_session("POST", f"/element/{self.find(selector)[0]}/value", {"text": text})

    def click(self, selector):
        """Clicks, and waits until the element's page has gone."""
        element = self.find(selector)[0]
        self._of_session("POST", f"/element/{element}/click", {})
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self._of_session("GET", f"/element/{element}/name")
            except urllib.error.HTTPError:
                return
            time.sleep(0.05)
        raise TimeoutError(selector)

    def run(self, script):
        """What a script on the page returns."""
        return self._of_session("POST", "/execute/sync", {"script": script, "args": []})

    def _of_session(self, verb, path, body=None):
        return self._call(verb, f"/session/{self.session}{path}", body)

    def _call(self, verb, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"}, method=verb)
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return json.load(direct.open(request, timeout=PATIENCE))["value"]
