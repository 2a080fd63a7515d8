// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** Something that holds or not. */
CheckBox {
    id: root

    spacing: Theme.inner
    padding: 0
    font.pixelSize: Theme.textSize
    Accessible.name: text

    indicator: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: Theme.iconSize
        height: Theme.iconSize
        radius: 5
        color: root.checked ? Theme.accent : Theme.card
        border.width: root.checked ? 0 : 1
        border.color: Theme.soft

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Theme.textSize
            color: Theme.overAccent
        }
        FocusRing {
            shown: root.visualFocus
            anchors.margins: -3
        }
    }
    contentItem: Text {
        leftPadding: Theme.iconSize + root.spacing
        verticalAlignment: Text.AlignVCenter
        text: root.text
        textFormat: Text.PlainText
        color: Theme.ink
        font: root.font
    }
}
