// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** A thin bar that is there while something is loaded. It takes its place always, so that nothing jumps. */
Item {
    id: root

    property bool running: false

    implicitHeight: 2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: running ? qsTr("Loading") : ""

    Rectangle {
        visible: root.running
        width: parent.width
        height: 2
        radius: 1
        color: Theme.accent
        opacity: 0.6
    }
}
