// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** A thin bar that is there while something is loaded. It takes its place always, so that nothing jumps. */
Rectangle {
    id: root

    required property bool running

    implicitHeight: 2
    radius: 1
    color: running ? Theme.accent : "transparent"
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Loading")
    Accessible.ignored: !running
}
