#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A KWallet: wallet.py fine|refusing|failing|slow|unopened. Prints a line once it is there.

Refusing keeps nothing and says so by a number, failing by an error; slow takes its time to wake; unopened waits for its user for ever.
"""
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MOOD = sys.argv[1]
INTERFACE = "org.kde.KWallet"
STREAM, ABSENT = 2, 0


class Wallet(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/modules/kwalletd5")
        self.entries = {}
        self.was_asked = False

    @dbus.service.method(INTERFACE, in_signature="", out_signature="s")
    def networkWallet(self):
        if MOOD == "slow" and not self.was_asked:
            self.was_asked = True
            time.sleep(1.5)
        return "kdewallet"

    @dbus.service.method(INTERFACE, in_signature="sxs", out_signature="i", async_callbacks=("done", "failed"))
    def open(self, wallet, window, application, done, failed):
        if MOOD != "unopened":
            done(1)

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, application):
        return STREAM if key in self.entries else ABSENT

    @dbus.service.method(INTERFACE, in_signature="issays", out_signature="i")
    def writeEntry(self, handle, folder, key, value, application):
        if MOOD == "failing":
            raise dbus.DBusException("the disk is full", name="org.freedesktop.DBus.Error.Failed")
        if MOOD == "refusing":
            return -1
        self.entries[key] = value
        return 0

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="ay")
    def readEntry(self, handle, folder, key, application):
        return self.entries.get(key, dbus.Array([], signature="y"))

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, application):
        return 0 if self.entries.pop(key, None) is not None else -3


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.kde.kwalletd5", bus)
wallet = Wallet(bus)
print("ready", flush=True)
GLib.MainLoop().run()
