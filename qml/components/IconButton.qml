// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** A square button with an icon; its words stand in the tooltip. */
Button {
    id: root

    required property string iconName
    property bool quiet: false
    property bool hintFits: true

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    padding: 0
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
        }
    }
    background: Rectangle {
        color: root.down || root.hovered ? Theme.tint : root.quiet ? "transparent" : Theme.card
        radius: Theme.controlRadius
        border.width: root.quiet ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        wanted: root.hintFits && (root.hovered || root.visualFocus)
        text: root.text
    }
}
