// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** Shows which control the keyboard is at. */
Rectangle {
    id: root

    required property bool shown

    anchors.fill: parent
    visible: shown
    color: "transparent"
    radius: Theme.controlRadius
    border.width: 2
    border.color: Theme.accent
}
