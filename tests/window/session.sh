#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# session.sh COMMAND...: a desktop for one command, all of it gone afterwards: a screen, a window manager, a session bus, a keychain
# that is unlocked, and the bus over which assistive technologies see and use windows.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home TMPDIR=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
export LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
unset WAYLAND_DISPLAY

mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
screen=$!
read -r number <"$home/display"
export DISPLAY=:$number
code=0
dbus-run-session -- bash -c '
    echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    openbox --sm-disable >/dev/null 2>&1 &
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    code=0
    "$@" || code=$?
    kill $(jobs -p) 2>/dev/null || true
    exit $code' _ "$@" || code=$?
kill $screen
wait $screen 2>/dev/null || true
exit $code
