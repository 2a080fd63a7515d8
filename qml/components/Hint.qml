// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass

/** The tooltip of what it fills, above it or at its right. */
OnDemand {
    id: root

    required property string text
    property bool atRight: false

    anchors.fill: parent

    AppToolTip {
        x: root.atRight ? root.width + Theme.inner : (root.width - implicitWidth) / 2
        y: root.atRight ? (root.height - height) / 2 : -implicitHeight - 3
        visible: root.wanted
        text: root.text
    }
}
