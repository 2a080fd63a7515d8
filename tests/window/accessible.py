# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as a screen reader sees it, used by its mouse and keyboard."""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.simplefilter("ignore")
PATIENCE = 120


def until(ask, what):
    """What @p ask answers once that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    raise SystemExit(f"in vain: {what}")


def below(element):
    yield element
    try:
        children = [element.get_child_at_index(i) for i in range(element.get_child_count())]
    except Exception:  # it has gone meanwhile
        return
    for child in children:
        if child is not None:
            yield from below(child)


def is_shown(element):
    return element.get_state_set().contains(Atspi.StateType.SHOWING)


class Window:
    """Of the application called @p name."""

    def __init__(self, name):
        self.root = until(lambda: self._application(name), name)

    def _application(self, name):
        desktop = Atspi.get_desktop(0)
        applications = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((one for one in applications if one and one.get_name() == name), None)

    def look(self, name, role=None):
        """The element of that name that is shown, or None."""
        self.root.clear_cache()
        for element in below(self.root):
            try:
                if element.get_name() == name and is_shown(element) and role in (None, element.get_role_name()):
                    return element
            except Exception:  # it has gone meanwhile
                pass
        return None

    def find(self, name, role=None):
        return until(lambda: self.look(name, role), f"{role or 'element'} “{name}”")

    def gone(self, name, role=None):
        until(lambda: self.look(name, role) is None, f"no “{name}”")

    def press(self, name):
        """The button of that name; one that has to be scrolled to, too."""
        until(lambda: self.look(name) or self._anywhere(name), f"button “{name}”").do_action(0)

    def _anywhere(self, name):
        return next((one for one in below(self.root) if one.get_name() == name), None)

    def write(self, name, text):
        """Into the field in the group of that name."""
        group = self.find(name, "panel")
        field = next(one for one in below(group) if one.get_role_name() in ("text", "password text"))
        place = field.get_extents(Atspi.CoordType.SCREEN)
        where = [str(place.x + place.width // 2), str(place.y + place.height // 2)]
        subprocess.run(["xdotool", "mousemove", *where, "click", "1"], check=True)
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)
