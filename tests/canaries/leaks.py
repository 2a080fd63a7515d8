# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets where they must not be."""
import base64
import os
import pathlib
import threading


def forms(secret):
    """The ways in which a secret can be written."""
    raw = secret.encode()
    aligned = {base64.b64encode(b"x" * lead + raw)[4 if lead else 0 : -4] for lead in range(3)}
    return {raw, secret.encode("utf-16-le"), raw.hex().encode(), *aligned}


def within(content, secrets):
    """Which of the secrets are in these bytes."""
    return [secret for secret in secrets if any(form in content for form in forms(secret))]


def in_files(folder, secrets, besides=()):
    """What is found below a folder, as lines that name the file but not the secret."""
    found = []
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file() and not any(str(path).startswith(str(one)) for one in besides):
            content = path.read_bytes()
            found += [f"{path}: secret {secrets.index(secret) + 1}" for secret in within(content, secrets)]
            found += [f"the name of {path}" for secret in secrets if secret in str(path)]
    return found


class Watch:
    """Looks at the arguments and the environment of a process and its children as long as they are there."""

    def __init__(self, process):
        self.process = process
        self.seen = set()
        self.thread = threading.Thread(target=self._look)
        self.thread.start()

    def end(self):
        """All that was seen, as bytes."""
        self.thread.join()
        return b"\0".join(self.seen)

    def _look(self):
        while self.process.poll() is None:
            for pid in [self.process.pid, *self._children()]:
                for name in ("cmdline", "environ"):
                    try:
                        with open(f"/proc/{pid}/{name}", "rb") as file:
                            self.seen.add(file.read())
                    except OSError:  # it has gone, or lets nobody look
                        pass

    def _children(self):
        try:
            tasks = os.listdir(f"/proc/{self.process.pid}/task")
            texts = [pathlib.Path(f"/proc/{self.process.pid}/task/{task}/children").read_text(encoding="ascii") for task in tasks]
        except OSError:
            return []
        return [int(pid) for text in texts for pid in text.split()]
