// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** How much of something is done, as a thin line. */
Rectangle {
    id: root

    required property double share

    implicitHeight: 2
    radius: 1
    color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 % done").arg(Math.round(100 * share))
    Accessible.ignored: !visible

    Rectangle {
        width: parent.width * root.share
        height: parent.height
        radius: 1
        color: Theme.accent
    }
}
