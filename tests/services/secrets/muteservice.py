#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret Service that never answers. Prints a line once it is there."""
import dbus
import dbus.lowlevel
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.secrets", bus)
bus.add_message_filter(lambda connection, message: dbus.lowlevel.HANDLER_RESULT_HANDLED
                       if message.get_type() == dbus.lowlevel.MESSAGE_TYPE_METHOD_CALL
                       else dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED)
print("ready", flush=True)
GLib.MainLoop().run()
